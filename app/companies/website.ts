import { cleanLine } from '~/prospects/clean-text';
import { type Reading, warning } from '~/prospects/reading';
import { domainOf } from './web-domain';

/**
 * A page on the web as a link that can be opened: 'www.Beispiel.example' becomes 'https://www.beispiel.example'.
 * What is no link is left out with a warning.
 */
export function readWebsite(raw: string): Reading<string> {
  const text = cleanLine(raw);
  if (text === '' || /^(-|keine?|none|n\/?a)$/i.test(text)) return { value: null, findings: [] };
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text.replace(/^\/+/, '')}`;
  const url = URL.canParse(address) ? new URL(address) : null;
  const usable =
    url && /^https?:$/.test(url.protocol) && !url.username && !/\s/.test(text) && domainOf(address);
  if (!usable) return { value: null, findings: [warning('website_invalid', { text })] };
  return { value: url.pathname === '/' && !url.search ? url.origin : url.href, findings: [] };
}
