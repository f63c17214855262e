import {
  type ComponentType,
  lazy,
  type ReactNode,
  Suspense,
  startTransition,
  useEffect,
  useState,
  useSyncExternalStore,
} from 'react';

/** A component in a file of its own; where that can't be fetched, the page does without it. */
export const fetched = <Props,>(load: () => Promise<{ default: ComponentType<Props> }>) =>
  lazy(() => load().catch(() => ({ default: Nothing })));

const Nothing = () => null;

/** Parts that the first use of a page doesn't need: they are fetched once the page stands. */
export function Later({ children }: { children: ReactNode }) {
  const [stands, setStands] = useState(false);
  useEffect(() => setStands(true), []);
  // A boundary that came with the page would be lost, and told as an error, when it got these before React has taken it over.
  return stands && <Suspense>{children}</Suspense>;
}

const never = () => () => undefined;

/** Whether this is drawn by the server, or taken over from it. */
const useFromServer = () =>
  useSyncExternalStore(
    never,
    () => false,
    () => true,
  );

/**
 * Parts of a screen that follow right after the rest of it is seen, so that a slow computer shows the rest at once. On a page
 * that comes from the server they are there from the start.
 */
export function AfterPaint({ children }: { children: ReactNode }) {
  const [follows, setFollows] = useState(useFromServer());
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    // A frame is painted after its callbacks: what comes right behind them comes after it.
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => startTransition(() => setFollows(true)));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, []);
  return follows ? children : <div aria-busy="true" />;
}
