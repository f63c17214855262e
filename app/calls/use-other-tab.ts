import { useEffect, useState } from 'react';

/** Whether the same session is open in another tab; both show the same prospect and log the same call once. */
export function useOtherTab(sessionId: string): boolean {
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    const channel = new BroadcastChannel(`anklang.session.${sessionId}`);
    channel.onmessage = ({ data }: MessageEvent<'hello' | 'here' | 'gone'>) => {
      if (data === 'hello') channel.postMessage('here');
      setOpen(data !== 'gone');
    };
    channel.postMessage('hello');
    const leave = () => channel.postMessage('gone');
    addEventListener('pagehide', leave);
    return () => {
      leave();
      removeEventListener('pagehide', leave);
      channel.close();
    };
  }, [sessionId]);
  return isOpen;
}
