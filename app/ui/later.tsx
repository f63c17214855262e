import { type ComponentType, lazy, type ReactNode, Suspense, useEffect, useState } from 'react';

/** A component in a file of its own; where that can't be fetched, the page does without it. */
export const fetched = <Props,>(load: () => Promise<{ default: ComponentType<Props> }>) =>
  lazy(() => load().catch(() => ({ default: Nothing })));

const Nothing = () => null;

/** Parts that the first use of a page doesn't need: they are fetched once the page stands. */
export function Later({ children }: { children: ReactNode }) {
  const [stands, setStands] = useState(false);
  useEffect(() => setStands(true), []);
  return <Suspense>{stands && children}</Suspense>;
}
