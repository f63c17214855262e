import { Resolver } from 'node:dns/promises';
import { getDomain } from 'tldts';
import type { SenderDns } from './sender-dns';

/** The names that large providers and programs give their keys. */
const SELECTORS =
  'default dkim mail s1 s2 selector1 selector2 google k1 k2 fm1 mx key1 sig1 protonmail zoho ionos strato'.split(
    ' ',
  );
const OPTIONS = { timeout: 2_000, tries: 1 };

/** Asks the DNS servers of this machine, and waits two seconds for them. */
export const createResolver = () => new Resolver(OPTIONS);

/**
 * What other mail servers read in the DNS about the domain of an address: who may send for it (SPF, RFC 7208), the
 * keys of its signatures (DKIM, RFC 6376) and what to do without either (DMARC, RFC 7489). Null when the DNS can't
 * be reached.
 */
export async function lookUpSenderDns(address: string, resolver: Resolver): Promise<SenderDns | null> {
  const domain = address.slice(address.lastIndexOf('@') + 1);
  const parent = getDomain(domain) ?? domain;
  const texts = (name: string) => findTexts(resolver, name);
  try {
    const [spf, dmarc, parentDmarc, ...keys] = await Promise.all([
      texts(domain),
      texts(`_dmarc.${domain}`),
      texts(`_dmarc.${parent}`),
      ...SELECTORS.map((selector) => texts(`${selector}._domainkey.${domain}`)),
    ]);
    return {
      domain,
      spf: judgeSpf(spf.filter((text) => /^v=spf1( |$)/i.test(text))),
      dkim: keys.flat().some((text) => /(^|;)\s*p=[^\s;]/.test(text)) ? 'found' : 'unseen',
      dmarc: [...dmarc, ...parentDmarc].some((text) => /^v=DMARC1\s*;/i.test(text)) ? 'found' : 'missing',
    };
  } catch {
    return null;
  }
}

/** More than one record counts as none (RFC 7208, 4.5), and one that lets everybody send says nothing. */
function judgeSpf(records: string[]): SenderDns['spf'] {
  const [record] = records;
  if (!record) return 'missing';
  if (records.length > 1) return 'several';
  return /\s\+?all(\s|$)/i.test(record) ? 'open' : 'found';
}

async function findTexts(resolver: Resolver, name: string): Promise<string[]> {
  try {
    return (await resolver.resolveTxt(name)).map((parts) => parts.join(''));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOTFOUND' || code === 'ENODATA') return [];
    throw error;
  }
}
