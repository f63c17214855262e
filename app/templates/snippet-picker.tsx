import { useTranslation } from 'react-i18next';
import { Button } from '~/ui/button';
import { Disclosure } from '~/ui/disclosure';
import { insertAtCursor } from './insert-at-cursor';
import type { ListedSnippet } from './queries.server';

type SnippetPickerProps = {
  /** Id of the text field that a click writes into. */
  target: string;
  snippets: ListedSnippet[];
};

/** Her passages; a click puts a copy of one where the cursor stands. */
export function SnippetPicker({ target, snippets }: SnippetPickerProps) {
  const { t } = useTranslation();
  if (snippets.length === 0) return null;
  return (
    <Disclosure summary={t('templates.snippets.insert')}>
      <ul className="grid gap-2 rounded-md border bg-sunken p-3">
        {snippets.map(({ id, name, body }) => (
          <li key={id} className="flex items-center gap-3">
            <Button
              type="button"
              size="small"
              aria-label={t('templates.snippets.insertOne', { name })}
              onClick={() => insertAtCursor(target, body)}
            >
              {name}
            </Button>
            <span className="min-w-0 grow truncate text-muted text-sm">{body}</span>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
