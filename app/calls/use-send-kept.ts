import { useRevalidator } from '@remix-run/react';
import { useEffect } from 'react';
import { useKeptOutcomes } from './kept-outcomes';
import { sendKept } from './send-kept';

/** Between two tries, in milliseconds: short at first, for most often it was nothing. */
const WAITS = [3_000, 3_000, 5_000, 10_000, 20_000];
const LONGEST = 30_000;

/** Sends what is kept from whatever page she is on, at once when the connection returns, and tells the page. */
export function useSendKept(memberId: string): void {
  const { revalidate } = useRevalidator();
  const isWaiting = useKeptOutcomes(memberId).some(({ refused }) => !refused);
  useEffect(() => {
    if (!isWaiting) return;
    let tries = 0;
    let timer: ReturnType<typeof setTimeout>;
    let isSending = false;
    let isGone = false;
    const send = async () => {
      if (isSending) return;
      isSending = true;
      clearTimeout(timer);
      const isLeft = await sendKept(memberId);
      isSending = false;
      if (!isLeft) return revalidate();
      if (!isGone) timer = setTimeout(send, WAITS[tries] ?? LONGEST);
      tries += 1;
    };
    void send();
    addEventListener('online', send);
    return () => {
      isGone = true;
      clearTimeout(timer);
      removeEventListener('online', send);
    };
  }, [memberId, isWaiting, revalidate]);
}
