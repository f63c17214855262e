import { LoaderCircle } from 'lucide-react';
import { cx } from './cx';

/** A turning ring beside words that already say what is happening; silent for screen readers. */
export function Spinner({ className }: { className?: string }) {
  return <LoaderCircle aria-hidden className={cx('size-4 shrink-0 animate-spin', className)} />;
}
