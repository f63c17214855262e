import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { cx } from './cx';

type EmptyStateProps = {
  icon: LucideIcon;
  title: ReactNode;
  text?: ReactNode;
  /** The one thing that fills this screen. */
  action?: ReactNode;
  /** A quieter second way, for example sample data. */
  secondary?: ReactNode;
  className?: string;
};

/** Says what this screen will be, and the one action that fills it. */
export function EmptyState({ icon: Icon, title, text, action, secondary, className }: EmptyStateProps) {
  return (
    <div className={cx('grid justify-items-center gap-4 px-6 py-10 text-center', className)}>
      <span className="grid size-12 place-items-center rounded-full bg-accent-soft text-accent-strong">
        <Icon aria-hidden className="size-6" strokeWidth={1.75} />
      </span>
      <div className="grid max-w-sm gap-1">
        <p className="font-semibold text-lg">{title}</p>
        {text && <p className="text-balance text-muted">{text}</p>}
      </div>
      {(action || secondary) && (
        <div className="flex flex-wrap items-center justify-center gap-2">
          {action}
          {secondary}
        </div>
      )}
    </div>
  );
}
