import { cva, type VariantProps } from 'class-variance-authority';
import { CircleAlert, CircleCheck, Clock, Info } from 'lucide-react';
import type { ReactNode } from 'react';
import { cx } from './cx';

const notice = cva('flex items-start gap-3 rounded-md max-sm:flex-wrap border px-4 py-3', {
  variants: {
    tone: {
      info: 'border-info/25 bg-info-soft/60 [&>svg]:text-info',
      good: 'border-good/25 bg-good-soft/60 [&>svg]:text-good',
      waiting: 'border-waiting/25 bg-waiting-soft/60 [&>svg]:text-waiting',
      stop: 'border-stop/25 bg-stop-soft/60 [&>svg]:text-stop',
    },
  },
  defaultVariants: { tone: 'info' },
});

const icons = { info: Info, good: CircleCheck, waiting: Clock, stop: CircleAlert };

type NoticeProps = VariantProps<typeof notice> & {
  title?: ReactNode;
  action?: ReactNode;
  /** Read out at once by screen readers; for errors after an action. */
  urgent?: boolean;
  className?: string;
  children?: ReactNode;
};

/** A message in the flow of the page. For errors: what happened, what was kept, what to do. */
export function Notice({ tone, title, action, urgent, className, children }: NoticeProps) {
  const Icon = icons[tone ?? 'info'];
  return (
    <div role={urgent ? 'alert' : 'status'} className={cx(notice({ tone }), className)}>
      <Icon aria-hidden className="mt-0.5 size-5 shrink-0" />
      <div className="grid min-w-0 flex-1 gap-0.5">
        {title && <p className="font-semibold">{title}</p>}
        {children && <div className="text-pretty">{children}</div>}
      </div>
      {action && <div className="shrink-0 self-center max-sm:basis-full max-sm:pl-8">{action}</div>}
    </div>
  );
}
