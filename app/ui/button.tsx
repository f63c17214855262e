import * as Slot from '@radix-ui/react-slot';
import { type ComponentPropsWithoutRef, forwardRef, type MouseEvent } from 'react';
import { type ButtonStyle, buttonStyle } from './button-style';
import { cx } from './cx';
import { Spinner } from './spinner';

type ButtonProps = ComponentPropsWithoutRef<'button'> &
  ButtonStyle & {
    /** Lends the looks to its only child, usually a `<Link>`. */
    asChild?: boolean;
    /**
     * Something is under way: shows a spinner and ignores clicks, but keeps the focus. A button that may be pending ignores the
     * second half of a double click as well, which can come before anything is under way.
     */
    pending?: boolean;
  };

/** A button whose words are a verb. Give it `type="button"` outside of forms; the default submits. */
export const Button = forwardRef<HTMLButtonElement, ButtonProps>(function Button(
  { asChild = false, pending, variant, size, className, children, onClick, ...rest },
  ref,
) {
  const classes = cx(buttonStyle({ variant, size }), className);
  if (asChild) {
    return (
      <Slot.Root ref={ref} className={classes} onClick={onClick} {...rest}>
        {children}
      </Slot.Root>
    );
  }
  const press = (event: MouseEvent<HTMLButtonElement>) => {
    if (pending || (pending === false && event.detail > 1)) event.preventDefault();
    else onClick?.(event);
  };
  return (
    <button
      ref={ref}
      className={cx(classes, pending && '[&>svg:not(:first-child)]:hidden')}
      aria-busy={pending || undefined}
      aria-disabled={pending || undefined}
      onClick={press}
      {...rest}
    >
      {pending && <Spinner />}
      {children}
    </button>
  );
});
