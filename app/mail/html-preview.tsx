import { useEffect, useRef, useState } from 'react';

const LEAST_HEIGHT = 320;
const BORDERS = 2;

/**
 * A mail as it looks, shut off from the page around it: no scripts, no forms, no way out. As high as what is in it
 * once JavaScript is there to measure.
 */
export function HtmlPreview({ html, title }: { html: string; title: string }) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [height, setHeight] = useState(LEAST_HEIGHT);
  const measure = () => {
    // A frame that has only just been put in has a document with nothing in it yet.
    const root = frame.current?.contentDocument?.documentElement as HTMLElement | null | undefined;
    const content = root?.scrollHeight ?? 0;
    setHeight(Math.max(content + BORDERS, LEAST_HEIGHT));
  };
  // The frame of a page that came from the server has loaded before anybody listens.
  useEffect(measure, []);
  return (
    <iframe
      ref={frame}
      title={title}
      srcDoc={html}
      // Only our own page can read into it, to measure; without `allow-scripts` nothing in it runs.
      sandbox="allow-same-origin"
      onLoad={measure}
      style={{ height }}
      className="w-full rounded-md border bg-white"
    />
  );
}
