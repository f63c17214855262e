import type { ReactNode } from 'react';
import { Card } from './card';

type StatProps = {
  label: ReactNode;
  value: ReactNode;
  /** What the number is measured against, or how it moved. */
  note?: ReactNode;
  /** A progress bar or a small chart. */
  children?: ReactNode;
};

/** One number with its name. Put several into `<StatList>`. */
export function Stat({ label, value, note, children }: StatProps) {
  return (
    <Card className="grid content-start gap-1">
      <dt className="text-muted text-sm">{label}</dt>
      <dd className="font-semibold text-2xl tabular-nums tracking-tight">{value}</dd>
      {note && <dd className="text-muted text-sm">{note}</dd>}
      {children && <dd className="mt-2">{children}</dd>}
    </Card>
  );
}

export function StatList({ children }: { children: ReactNode }) {
  return (
    <dl className="grid grid-cols-2 gap-3 max-sm:[&>:last-child:nth-child(odd)]:col-span-2 sm:grid-cols-[repeat(auto-fit,minmax(10rem,1fr))]">
      {children}
    </dl>
  );
}
