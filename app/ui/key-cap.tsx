import { cx } from './cx';

/** A key as it stands on the keyboard: `<KeyCap>Ctrl</KeyCap>`. */
export function KeyCap({ className, children }: { className?: string; children: string }) {
  return (
    <kbd
      className={cx(
        'inline-grid h-5 min-w-5 place-items-center rounded-[5px] border border-b-2 bg-surface px-1',
        'font-medium font-sans text-muted text-xs pointer-coarse:hidden max-sm:hidden print:hidden',
        className,
      )}
    >
      {children}
    </kbd>
  );
}
