import type { ReactNode } from 'react';

/** What can be done with the chosen rows; floats above the list's end while something is chosen. */
export function SelectionBar({ text, children }: { text: ReactNode; children: ReactNode }) {
  return (
    <div className="sticky bottom-20 z-10 mx-auto mt-4 flex w-fit max-w-full flex-wrap items-center gap-3 rounded-lg border bg-surface py-2 pr-2 pl-4 shadow-float lg:bottom-6 print:hidden">
      <p role="status" className="font-medium tabular-nums">
        {text}
      </p>
      <div className="flex flex-wrap gap-1.5">{children}</div>
    </div>
  );
}
