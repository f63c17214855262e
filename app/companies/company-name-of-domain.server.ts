import { domainToUnicode } from 'node:url';
import { parse } from 'tldts';

/** What a firm with this domain may be called: 'mueller-soehne.example' becomes 'Mueller Soehne'. A guess, to be offered. */
export function companyName(domain: string): string {
  const unicode = domainToUnicode(domain) || domain;
  const name = parse(unicode, { allowPrivateDomains: true }).domainWithoutSuffix ?? unicode;
  return name
    .split(/[-_]+/)
    .filter(Boolean)
    .map((word) => (word[0] ?? '').toLocaleUpperCase() + word.slice(1))
    .join(' ');
}
