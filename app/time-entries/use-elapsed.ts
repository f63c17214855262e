import { useEffect, useState } from 'react';

/**
 * Seconds since `startedAt`, counted on from what the server's clock said when the page was made: this computer's own
 * clock may be wrong.
 */
export function useElapsed(startedAt: Date, now: Date): number {
  const first = Math.max(0, Math.floor((now.getTime() - startedAt.getTime()) / 1000));
  const [seconds, setSeconds] = useState(first);
  useEffect(() => {
    const begun = performance.now();
    const tick = () => setSeconds(first + Math.floor((performance.now() - begun) / 1000));
    tick();
    const ticking = setInterval(tick, 1000);
    return () => clearInterval(ticking);
  }, [first]);
  return seconds;
}
