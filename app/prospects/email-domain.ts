import { fail, ok, type Result } from '~/platform/result';

export type DomainError =
  | 'email_without_domain'
  | 'email_domain_literal'
  | 'email_domain_without_dot'
  | 'email_domain_characters'
  | 'email_domain_hyphen'
  | 'email_domain_dots'
  | 'email_domain_too_long'
  | 'email_domain_ending';

const longestLabel = 63;
const longestDomain = 253;

/** The domain of an e-mail address in ASCII (IDNA), or why no mail server can be found for it. */
export function asciiDomain(domain: string): Result<string, DomainError> {
  if (domain === '') return fail('email_without_domain');
  if (domain.startsWith('[')) return fail('email_domain_literal');
  if (/[^\p{L}\p{M}\p{N}.-]/u.test(domain)) return fail('email_domain_characters');
  if (/^\.|\.$|\.\./.test(domain)) return fail('email_domain_dots');
  if (!domain.includes('.')) return fail('email_domain_without_dot');
  if (/(^|\.)-|-(\.|$)/.test(domain)) return fail('email_domain_hyphen');
  const ascii = toAscii(domain);
  if (ascii === null) return fail('email_domain_characters');
  if (ascii.length > longestDomain || ascii.split('.').some((label) => label.length > longestLabel)) {
    return fail('email_domain_too_long');
  }
  return isTopLevel(ascii.slice(ascii.lastIndexOf('.') + 1)) ? ok(ascii) : fail('email_domain_ending');
}

/** ICANN gives out letters only, two at least; the others are `xn--`. */
const isTopLevel = (label: string) => /^([a-z]{2,}|xn--[a-z0-9-]+)$/.test(label);

/** The browser's own IDNA; numbers are kept from it, it would take them for IP addresses. */
function toAscii(domain: string) {
  if (/^[a-z0-9.-]+$/i.test(domain)) return domain.toLowerCase();
  try {
    return new URL(`http://${domain}`).hostname;
  } catch {
    return null;
  }
}
