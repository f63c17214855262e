import { Fragment } from 'react';
import { cx } from '~/ui/cx';

const BLANK = /(\[[^\]\n]+\])/;

/** A part of a script as it is read: notes to herself in brackets step back, values that are missing stand out. */
export function ScriptText({ text, className }: { text: string; className?: string }) {
  return (
    <div className={cx('grid max-w-[65ch] gap-3 text-pretty', className)}>
      {text.split(/\n{2,}/).map((paragraph) => (
        <Paragraph key={paragraph} text={paragraph.trim()} />
      ))}
    </div>
  );
}

function Paragraph({ text }: { text: string }) {
  const isAside = /^\(.*\)$/s.test(text);
  return (
    <p className={cx('whitespace-pre-line', isAside ? 'text-muted text-sm' : 'text-lg leading-7')}>
      {text.split(BLANK).map((part, index) => {
        const key = `${index} ${part}`;
        if (!BLANK.test(part)) return <Fragment key={key}>{part}</Fragment>;
        return (
          <mark key={key} className="rounded-sm bg-waiting-soft px-1 text-waiting">
            {part}
          </mark>
        );
      })}
    </p>
  );
}
