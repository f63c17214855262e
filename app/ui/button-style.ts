import { cva, type VariantProps } from 'class-variance-authority';

export const buttonStyle = cva(
  [
    'inline-flex shrink-0 select-none items-center justify-center gap-2 rounded-md border font-medium',
    'whitespace-nowrap max-sm:max-w-full max-sm:whitespace-normal max-sm:py-1 transition-colors pointer-coarse:min-h-11 print:hidden',
    'disabled:cursor-not-allowed disabled:opacity-55 aria-disabled:cursor-not-allowed not-aria-busy:aria-disabled:opacity-55 aria-busy:opacity-80',
    '[&_svg]:size-4 [&_svg]:shrink-0',
  ],
  {
    variants: {
      variant: {
        primary:
          'border-transparent bg-accent text-on-accent enabled:hover:bg-accent-strong [a]:hover:bg-accent-strong',
        secondary:
          'border-line bg-surface text-ink shadow-[0_1px_0_var(--line)] enabled:hover:bg-raised [a]:hover:bg-raised',
        quiet:
          'border-transparent text-muted enabled:hover:bg-raised enabled:hover:text-ink [a]:hover:bg-raised [a]:hover:text-ink',
        danger: 'border-stop/40 bg-surface text-stop enabled:hover:bg-stop-soft [a]:hover:bg-stop-soft',
      },
      size: {
        small: 'min-h-8 px-3 text-sm',
        medium: 'min-h-9 px-4 text-base',
        large: 'min-h-11 px-5 text-base',
      },
    },
    defaultVariants: { variant: 'secondary', size: 'medium' },
  },
);

export type ButtonStyle = VariantProps<typeof buttonStyle>;
