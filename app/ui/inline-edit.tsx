import { Link } from '@remix-run/react';
import { Pencil } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useId } from 'react';
import { Button } from './button';
import { cx } from './cx';
import { InlineConflict } from './inline-conflict';
import { InlineControl, type InlineControlProps } from './inline-control';
import { useMessage } from './message';
import { type InlineWords, useInlineEdit } from './use-inline-edit';

export type InlineEditProps = Pick<InlineControlProps, 'kind' | 'options' | 'emptyLabel'> & {
  /** What the value is called. */
  label: string;
  name: string;
  /** As the form knows it; the answer is compared with it, so that nobody's change is lost. */
  value: string;
  /** How it is shown; the value itself unless given. */
  shown?: ReactNode;
  /** What stands there while there is no value. */
  empty: string;
  /** What the browser offers for what she has typed so far. */
  useSuggestions?: (draft: string) => readonly string[];
  /** Takes `field`, `was` and `value`. */
  action: string;
  /** Where it is edited without JavaScript. */
  editTo: string;
  words: InlineWords;
};

/** A value that is edited where it stands: click or Enter opens it, Enter saves, Escape leaves it as it was. */
export function InlineEdit(props: InlineEditProps) {
  const { label, value, shown, empty, editTo, words } = props;
  const edit = useInlineEdit(props);
  if (edit.draft !== null) return <Editor {...props} edit={edit} draft={edit.draft} />;
  const text = (
    <span className={cx('wrap-anywhere min-w-0 grow whitespace-pre-wrap', !value && 'text-faint')}>
      {value ? (shown ?? value) : empty}
    </span>
  );
  // A value that is a link itself can't stand in another one.
  const isLink = Boolean(value && shown && typeof shown !== 'string');
  return (
    <span className="flex items-start gap-1">
      {isLink && text}
      <Link
        ref={edit.opener}
        to={editTo}
        aria-label={words.edit(label)}
        onClick={(event) => {
          if (event.metaKey || event.ctrlKey) return;
          event.preventDefault();
          edit.open();
        }}
        className={cx(
          'group/inline flex items-start gap-1 rounded-sm hover:bg-raised pointer-coarse:min-h-11',
          !isLink && 'grow',
        )}
      >
        {!isLink && text}
        <Pencil
          aria-hidden
          className="m-1 size-3.5 shrink-0 text-faint opacity-0 group-hover/inline:opacity-100 group-focus-visible/inline:opacity-100 pointer-coarse:opacity-100 print:hidden"
        />
      </Link>
    </span>
  );
}

const useNone = (): readonly string[] => [];

type EditorProps = InlineEditProps & { edit: ReturnType<typeof useInlineEdit>; draft: string };

function Editor({ useSuggestions = useNone, ...props }: EditorProps) {
  const { label, name, kind, options, emptyLabel, words, edit, draft } = props;
  const suggestions = useSuggestions(draft);
  const errorId = useId();
  const say = useMessage();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      edit.cancel();
    }
    if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) {
      event.preventDefault();
      edit.save();
    }
  };
  return (
    <span className="grid gap-2">
      <InlineControl
        {...{ kind, name, label, options, emptyLabel, draft, suggestions, onKeyDown }}
        describedBy={edit.error ? errorId : undefined}
        onDraft={edit.setDraft}
      />
      {edit.error && (
        <span id={errorId} role="alert" className="text-sm text-stop">
          {say(edit.error)}
        </span>
      )}
      {edit.conflict ? (
        <InlineConflict edit={edit} conflict={edit.conflict} draft={draft} words={words} options={options} />
      ) : (
        <span className="flex gap-2">
          <Button size="small" variant="primary" type="button" pending={edit.saving} onClick={edit.save}>
            {words.save}
          </Button>
          <Button size="small" variant="quiet" type="button" onClick={edit.cancel}>
            {words.cancel}
          </Button>
        </span>
      )}
    </span>
  );
}
