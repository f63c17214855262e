import { useFormats } from './formats-context';

type WhenProps = {
  at: Date;
  /** `moment` with the time (default), `day` without, `distance` from now. */
  as?: 'moment' | 'day' | 'distance';
  className?: string;
};

/** A point in time as people say it; the exact one on hover. */
export function When({ at, as = 'moment', className }: WhenProps) {
  const formats = useFormats();
  return (
    <time dateTime={at.toISOString()} title={formats.exact(at)} className={className}>
      {formats[as](at)}
    </time>
  );
}
