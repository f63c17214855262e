import { Link } from '@remix-run/react';
import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '~/ui/button';
import { Section } from '~/ui/card';
import { TextLink } from '~/ui/text-link';
import type { ListedSnippet } from './queries.server';

/** The passages she uses again and again. */
export function SnippetSection({ snippets }: { snippets: ListedSnippet[] }) {
  const { t } = useTranslation();
  return (
    <Section
      title={t('templates.snippets.title')}
      text={t('templates.snippets.text')}
      actions={
        <Button asChild size="small">
          <Link to="/snippets/new">
            <Plus aria-hidden />
            {t('templates.snippets.add')}
          </Link>
        </Button>
      }
    >
      {snippets.length === 0 && <p className="text-muted">{t('templates.snippets.empty')}</p>}
      <ul className="grid gap-3">
        {snippets.map(({ id, name, body }) => (
          <li key={id} className="grid">
            <TextLink to={`/snippets/${id}`}>{name}</TextLink>
            <span className="truncate text-muted text-sm">{body}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
