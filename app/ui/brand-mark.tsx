import { cx } from './cx';

/** The brand: an “a” drawn as a tone, the ring it sets swinging, and the line it reaches. */
export function BrandMark({ className }: { className?: string }) {
  return (
    <svg aria-hidden viewBox="0 0 32 32" fill="none" className={cx('size-7 shrink-0 text-accent', className)}>
      <rect width="32" height="32" rx="9" fill="currentColor" />
      <g className="stroke-on-accent" strokeWidth="2.7" strokeLinecap="round">
        <circle cx="15.4" cy="16.4" r="7.2" />
        <path d="M22.6 9.2v14.4" />
        <circle cx="15.4" cy="16.4" r="2.5" className="fill-on-accent" stroke="none" />
      </g>
    </svg>
  );
}
