import type { ReactNode } from 'react';

/** The buttons at the foot of a dialog; the first child is the main one, and stands at the right. */
export function DialogActions({ children }: { children: ReactNode }) {
  return <footer className="flex flex-wrap gap-2 max-sm:grid sm:flex-row-reverse">{children}</footer>;
}
