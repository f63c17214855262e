import { Link, type LinkProps } from '@remix-run/react';
import { cx } from './cx';

/** A link within text or a list. */
export function TextLink({ className, ...rest }: LinkProps) {
  return (
    <Link
      className={cx(
        'rounded-sm text-accent underline decoration-accent/40 underline-offset-3 hover:decoration-accent',
        className,
      )}
      {...rest}
    />
  );
}
