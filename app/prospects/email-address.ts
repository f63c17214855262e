import { cleanLine } from './clean-text';
import { asciiDomain } from './email-domain';
import { lookAlikes } from './look-alike';
import { type Finding, type FindingCode, type Reading, refused, warning } from './reading';
import { isRoleAddress } from './role-address';

/** RFC 5321 4.5.3.1: octets before the @, and in all. */
const longestLocalPart = 64;
const longestAddress = 254;

/** An address, the name before it and blanks around; in characters. */
const longestText = 1000;

/** RFC 5322 atext; quoted local parts are legal there, but no provider gives them out. */
const localPart = /^[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+(\.[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+)*$/u;

/**
 * Reads one e-mail address as a person or a file wrote it: lower case, domain in ASCII. `ownAddresses` are warned
 * about. Stricter than RFC 5322: what no mail server on the internet takes is refused, with the reason as code.
 */
export function readEmailAddress(raw: string, ownAddresses: readonly string[] = []): Reading<string> {
  if (raw.length > longestText) return refused('email_too_long', { limit: longestAddress });
  const { text, findings } = unwrap(cleanLine(raw));
  if (text === '') return { value: null, findings: [] };
  if (hasControls(raw)) return refused('email_characters', { text });
  if (/[\r\n]/.test(raw.trim())) return refused('email_line_break');
  const several = severalAddresses(text);
  if (several.length > 1) return refused('email_several', { text, values: several.join(', ') });
  const at = text.lastIndexOf('@');
  if (at === -1) return refused('email_without_at', { text });
  const local = text.slice(0, at);
  const problem = localPartProblem(local);
  if (problem) return refused(problem, { text });
  const domain = asciiDomain(text.slice(at + 1));
  if (!domain.ok) return refused(domain.error, { text });
  const address = `${local}@${domain.value}`.toLowerCase();
  if (octets(address) > longestAddress) return refused('email_too_long', { limit: longestAddress });
  return { value: address, findings: [...findings, ...warnings(address, text, ownAddresses)] };
}

/** Damage of a file; white space may be trimmed. */
const hasControls = (raw: string) => /(?!\s)\p{Cc}/u.test(raw);

/** `Erika Beispiel <erika@x.example>` and `mailto:` hold the address inside. */
function unwrap(text: string): { text: string; findings: Finding[] } {
  const inside = /^[^<>]*<\s*([^<>]*?)\s*>$/.exec(text)?.[1] ?? text;
  const address = inside
    .replace(/^mailto:\s*/i, '')
    .replace(/\?.*$/, (query) => (/^\?\w+=/.test(query) ? '' : query));
  return { text: address, findings: address === text ? [] : [warning('email_extracted', { text, address })] };
}

/** 'a@x.example, b@x.example' and the like: which one is meant has to be asked. */
const severalAddresses = (text: string) => text.split(/[,;/|\s]+/).filter((part) => /.@./.test(part));

function localPartProblem(local: string): FindingCode | null {
  if (local === '') return 'email_without_name';
  if (octets(local) > longestLocalPart) return 'email_name_too_long';
  if (/^\.|\.$|\.\./.test(local)) return 'email_dots';
  if (/\s/.test(local)) return 'email_blank_inside';
  return localPart.test(local) ? null : 'email_characters';
}

function warnings(address: string, text: string, ownAddresses: readonly string[]): Finding[] {
  const findings: Finding[] = [];
  const letters = lookAlikes(text);
  const local = address.slice(0, address.lastIndexOf('@'));
  if (letters !== '') findings.push(warning('email_look_alike', { letters }));
  else if (/[^\u0020-\u007e]/.test(local)) findings.push(warning('email_name_not_ascii', { address }));
  if (isRoleAddress(address)) findings.push(warning('email_role', { address }));
  if (ownAddresses.some((own) => own.toLowerCase() === address))
    findings.push(warning('email_own', { address }));
  return findings;
}

const octets = (text: string) => new TextEncoder().encode(text).length;
