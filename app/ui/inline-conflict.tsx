import { Button } from './button';
import type { Option } from './select-field';
import type { InlineWords, useInlineEdit } from './use-inline-edit';

type InlineConflictProps = {
  edit: ReturnType<typeof useInlineEdit>;
  /** What somebody else has saved meanwhile. */
  conflict: { stored: string };
  draft: string;
  words: InlineWords;
  options?: Option[] | undefined;
};

/** Both versions side by side, and which of them shall stay. */
export function InlineConflict({ edit, conflict, draft, words, options }: InlineConflictProps) {
  const said = (value: string) => options?.find((option) => option.value === value)?.label ?? value;
  return (
    <span role="alert" className="@container grid gap-2 rounded-md bg-waiting-soft p-3 text-sm">
      <span>{words.conflict}</span>
      <span className="grid gap-3 @xs:grid-cols-2">
        <Version title={words.stored} text={said(conflict.stored) || words.nothing}>
          <Button size="small" type="button" onClick={edit.takeStored}>
            {words.takeStored}
          </Button>
        </Version>
        <Version title={words.yours} text={said(draft) || words.nothing}>
          <Button size="small" variant="primary" type="button" pending={edit.saving} onClick={edit.save}>
            {words.saveMine}
          </Button>
        </Version>
      </span>
    </span>
  );
}

function Version({ title, text, children }: { title: string; text: string; children: React.ReactNode }) {
  return (
    <span className="grid content-start justify-items-start gap-1">
      <span className="text-muted">{title}</span>
      <span className="wrap-anywhere whitespace-pre-wrap font-medium">{text}</span>
      {children}
    </span>
  );
}
