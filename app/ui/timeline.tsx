import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { cx } from './cx';
import { type Tone, toneStyle } from './tone';

/** What happened, newest first. Its children are `<TimelineEntry>`. */
export function Timeline({ label, children }: { label: string; children: ReactNode }) {
  return (
    <ol aria-label={label} className="grid">
      {children}
    </ol>
  );
}

type TimelineEntryProps = {
  icon: LucideIcon;
  tone?: Tone;
  title: ReactNode;
  /** A `<time>` with the exact instant. */
  time: ReactNode;
  /** More about it: the note, the wording. */
  children?: ReactNode;
};

/** One line of the story: what, when, and the note below. */
export function TimelineEntry({ icon: Icon, tone = 'neutral', title, time, children }: TimelineEntryProps) {
  return (
    <li className="group relative grid grid-cols-[1.75rem_1fr] gap-x-3 pb-5 last:pb-0">
      <span aria-hidden className="absolute top-8 bottom-1 left-[0.8125rem] w-px bg-line group-last:hidden" />
      <span className={cx('grid size-7 place-items-center rounded-full', toneStyle[tone])}>
        <Icon aria-hidden className="size-4" />
      </span>
      <div className="grid min-w-0 gap-1 pt-0.5">
        <div className="flex flex-wrap items-baseline justify-between gap-x-4">
          <p className="font-medium">{title}</p>
          <p className="text-faint text-sm">{time}</p>
        </div>
        {children && <div className="wrap-anywhere text-muted">{children}</div>}
      </div>
    </li>
  );
}
