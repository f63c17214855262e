import { useEffect } from 'react';

const EVERY = 5 * 60_000;

/** Says every few minutes that she is still there, so that nobody else gets the prospect on her screen. */
export function useKeepLease(sessionId: string, holds: boolean): void {
  useEffect(() => {
    if (!holds) return;
    const timer = setInterval(() => {
      void fetch(`/calls/${sessionId}/lease`, { method: 'POST' }).catch(() => undefined);
    }, EVERY);
    return () => clearInterval(timer);
  }, [sessionId, holds]);
}
