import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { cx } from './cx';
import { type Tone, toneStyle } from './tone';

type BadgeProps = { tone?: Tone; icon?: LucideIcon; className?: string; children: ReactNode };

/** A state in one or two words. The words carry the meaning, the colour only helps. */
export function Badge({ tone = 'neutral', icon: Icon, className, children }: BadgeProps) {
  return (
    <span
      className={cx(
        'inline-flex w-fit items-center align-middle gap-1 tracking-normal whitespace-nowrap max-sm:whitespace-normal rounded-sm px-1.5 py-0.5 font-medium text-xs print:border',
        toneStyle[tone],
        className,
      )}
    >
      {Icon && <Icon aria-hidden className="size-3.5" />}
      {children}
    </span>
  );
}
