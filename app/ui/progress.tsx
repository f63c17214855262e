import { type ReactNode, useId } from 'react';
import { cx } from './cx';

type ProgressProps = {
  label: ReactNode;
  /** How far, between 0 and `max`; leave it out while nobody knows. */
  value?: number;
  max?: number;
  /** The same in words: '312 of 500 rows'. */
  text?: ReactNode;
  hideLabel?: boolean;
  className?: string;
};

/** The browser's own progress element, so that it needs neither script nor inline styles. */
export function Progress({ label, value, max = 100, text, hideLabel, className }: ProgressProps) {
  const id = useId();
  return (
    <div className={cx('grid gap-1.5', className)}>
      <div className={cx('flex justify-between gap-4 text-sm', hideLabel && 'sr-only')}>
        <label htmlFor={id} className="font-medium">
          {label}
        </label>
        {text && <span className="text-muted tabular-nums">{text}</span>}
      </div>
      <progress
        id={id}
        value={value}
        max={max}
        className={cx(
          'h-2 w-full appearance-none overflow-hidden rounded-full border-none bg-raised [print-color-adjust:exact]',
          '[&::-webkit-progress-bar]:bg-raised [&::-webkit-progress-value]:rounded-full [&::-webkit-progress-value]:bg-accent',
          '[&::-moz-progress-bar]:rounded-full [&::-moz-progress-bar]:bg-accent',
          'indeterminate:animate-pulse indeterminate:bg-accent-soft indeterminate:[&::-webkit-progress-bar]:bg-accent/40',
        )}
      />
    </div>
  );
}
