import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { StaticRouter } from 'react-router-dom/server.js';

/** The HTML a browser gets from the server for this element, at an address; without class names, which only style it. */
export function render(element: ReactElement, address = '/'): string {
  const html = renderToStaticMarkup(<StaticRouter location={address}>{element}</StaticRouter>);
  return html.replaceAll(/ class="[^"]*"/g, '');
}

/** The opening tags of that name, in order. */
export function tags(html: string, name: string): string[] {
  return html.match(new RegExp(`<${name}(\\s[^>]*)?>`, 'g')) ?? [];
}
