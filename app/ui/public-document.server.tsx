import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import styles from '../app.css?url';

type PublicPage = { language: string; title: string; status?: number; children: ReactNode };

/** A page for strangers, whole and without JavaScript: looks like the product, knows nobody. */
export function publicDocument({ language, title, status = 200, children }: PublicPage): Response {
  const html = renderToStaticMarkup(
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex, nofollow" />
        <title>{title}</title>
        <link rel="stylesheet" href={styles} />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
      </head>
      <body>{children}</body>
    </html>,
  );
  return new Response(`<!doctype html>${html}`, {
    status,
    headers: { 'Content-Type': 'text/html; charset=utf-8' },
  });
}
