import ICAL from 'ical.js';
import iconv from 'iconv-lite';
import { decode } from 'libqp';

/** A property of a card, as RFC 7095 has it. */
export interface CardProperty {
  /** Lower case: 'tel'. */
  name: string;
  /** Lower case: 'work', 'cell', 'pref'. */
  kinds: string[];
  /** Several for lists; each with its parts, where it has some. */
  values: string[][];
}

export type CardVersion = '2.1' | '3.0' | '4.0';

/** Reads one unfolded line of a card, null when it is none. */
export function readProperty(line: string, version: CardVersion): CardProperty | null {
  const [, name = '', params = '', value = ''] = contentLine.exec(line) ?? [];
  if (name === '') return null;
  const plain = version === '4.0' ? { params, value } : asVersion3({ name, params, value, version });
  try {
    const written = `${name}${plain.params}:${isStructured(name) ? plain.value : unescaped(plain.value)}`;
    const [key, found, , ...values] = ICAL.parse.property(written, designOf(version));
    return { name: key, kinds: kindsOf(found), values: values.map(partsOf) };
  } catch (error) {
    if (error instanceof ICAL.parse.ParserError) return null;
    throw error;
  }
}

const contentLine = /^([^:;]+)((?:;(?:"[^"]*"|[^":])*)?):([\s\S]*)$/;

const isStructured = (name: string) => /^(.*\.)?(n|org|adr)$/i.test(name);

/** Many escape what needs it in lists only: 'https\://'. */
const unescaped = (value: string) => value.replace(/(?<!\\)((?:\\\\)*)\\([;:])/g, '$1$2');

const designOf = (version: CardVersion) => (version === '4.0' ? ICAL.design.vcard : ICAL.design.vcard3);

function kindsOf({ type, pref }: { type?: string | string[]; pref?: string }): string[] {
  const kinds = [type ?? []].flat(2).map((kind) => kind.toLowerCase());
  return pref === '1' ? [...kinds, 'pref'] : kinds;
}

/** The parts of a name or an address; a part with several values lists them. */
const partsOf = (value: unknown): string[] =>
  [value].flat().map((part) => (Array.isArray(part) ? part.join(' ') : String(part)));

interface WrittenProperty {
  name: string;
  params: string;
  value: string;
  version: CardVersion;
}

/**
 * Brings the notation of vCard 2.1 (`TEL;WORK;VOICE:`, quoted-printable, commas as they are), which many write into
 * newer cards too, to that of vCard 3.
 */
function asVersion3({ name, params, value, version }: WrittenProperty) {
  const parts = params.split(';').filter(Boolean);
  const charset = parts.find((part) => /^charset=/i.test(part))?.slice('charset='.length) ?? 'utf-8';
  const quoted = parts.some((part) => /^(encoding=)?quoted-printable$/i.test(part));
  const kept = parts.filter((part) => !/^(charset|encoding)=|^(quoted-printable|8bit|7bit)$/i.test(part));
  const types = kept.map((part) => `;${part.includes('=') ? part : `TYPE=${part}`}`);
  const text = quoted ? decodeQuoted(value, charset) : value;
  const lines = text.replace(/\r\n|\r|\n/g, '\\n');
  const isList = version !== '2.1' || /categories$/i.test(name);
  return { params: types.join(''), value: isList ? lines : lines.replace(/(?<!\\),/g, '\\,') };
}

function decodeQuoted(value: string, charset: string) {
  return iconv.decode(decode(value), iconv.encodingExists(charset) ? charset : 'utf-8');
}
