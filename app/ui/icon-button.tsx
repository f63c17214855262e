import type { LucideIcon } from 'lucide-react';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { Button } from './button';
import { cx } from './cx';

type IconButtonProps = Omit<ComponentPropsWithoutRef<typeof Button>, 'children' | 'asChild' | 'pending'> & {
  icon: LucideIcon;
  /** What the button does, for screen readers and as a tooltip. */
  label: string;
};

/** A square button with an icon only. Prefer words where there is room for them. */
export const IconButton = forwardRef<HTMLButtonElement, IconButtonProps>(function IconButton(
  { icon: Icon, label, variant = 'quiet', size, className, ...rest },
  ref,
) {
  const width = size === 'small' ? 'w-8' : size === 'large' ? 'w-11' : 'w-9';
  return (
    <Button
      ref={ref}
      type="button"
      aria-label={label}
      title={label}
      variant={variant}
      size={size}
      className={cx(width, 'px-0 pointer-coarse:min-w-11', className)}
      {...rest}
    >
      <Icon aria-hidden />
    </Button>
  );
});
