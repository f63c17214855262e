import { useBlocker } from '@remix-run/react';
import { useEffect } from 'react';
import { toast } from './toast';

/**
 * While the browser knows that it has no connection, links and forms stay where they are, with all that was typed, and
 * say so. A form with `data-offline` looks after itself.
 */
export function OfflineGuard({ text }: { text: string }) {
  const { state, reset } = useBlocker(
    ({ currentLocation, nextLocation }) =>
      !navigator.onLine && addressOf(nextLocation) !== addressOf(currentLocation),
  );
  useEffect(() => {
    if (state !== 'blocked') return;
    reset?.();
    toast.warning(text, { id: 'offline' });
  }, [state, reset, text]);

  useEffect(() => {
    const hold = (event: SubmitEvent) => {
      if (navigator.onLine || (event.target as HTMLFormElement).dataset.offline) return;
      event.preventDefault();
      event.stopPropagation();
      toast.warning(text, { id: 'offline' });
    };
    addEventListener('submit', hold, { capture: true });
    return () => removeEventListener('submit', hold, { capture: true });
  }, [text]);
  return null;
}

const addressOf = ({ pathname, search }: { pathname: string; search: string }) => pathname + search;
