import type { KnownField } from './fields';
import { headerKey } from './header-key';
import { fieldsNamed } from './header-names';

export interface HeaderMeaning {
  fields: readonly KnownField[];
  /** 3 when the header says exactly this, 2.5 about the business, 1.5 about the private side, 0 when unknown. */
  rank: number;
  /** Fax numbers, birthdays, identifiers, whose customer it is: never guessed, not even by content. */
  ignored?: boolean;
}

const business =
  keys(`geschäftlich beruflich dienstlich arbeitsadresse arbeit business work büro office firma company
  billing mailing rechnungsanschrift rechnungsadresse postanschrift hauptadresse primary organization organisation
  person contact kontakt ansprechpartner account lead unternehmen`);

const personal =
  keys(`privatadresse privat home other andereadr andere weitere weiteres shipping lieferanschrift
  lieferadresse secondary alternate zentrale`);

const never =
  /^(account|lead|contact|kontakt|person)(owner|inhaber|besitzer)|fax|^pager|geburt|birth|^iban|^bic$|^ustid|^vat|^steur|recordid|^id$|type?$|skype|msn$|icq$|jabber$|yahoo$|aim$/;

/** What a header says by itself. */
export function meaningOf(header: string): HeaderMeaning {
  const key = headerKey(header);
  if (never.test(key)) return { fields: [], rank: 0, ignored: true };
  const exact = fieldsNamed(key);
  if (exact.length > 0) return { fields: exact, rank: 3 };
  return qualified(key, business, 2.5) ?? qualified(key, personal, 1.5) ?? { fields: [], rank: 0 };
}

function qualified(key: string, qualifiers: string[], rank: number): HeaderMeaning | null {
  for (const qualifier of qualifiers) {
    const rest = [after(key, qualifier), before(key, qualifier)];
    const fields = rest.map((part) => fieldsNamed(part)).find((named) => named.length > 0);
    if (fields) return { fields, rank };
  }
  return null;
}

const after = (key: string, start: string) => (key.startsWith(start) ? key.slice(start.length) : '');
const before = (key: string, end: string) => (key.endsWith(end) ? key.slice(0, -end.length) : '');

/** Names of these are no names of people or firms. */
const otherNames =
  /^(user|file|datei|middle|zweit|nick|spitz|form|county|city|state|country|list|product|campaign|event|geburts|maiden|phonetic|strass|street|orts|lander|stage|pipeline|owner|folder|tag|gruppen|group)/;

/** Headers that may name people or firms: 'Name' itself (true), or any 'Praxisname', 'Hospital Name' ('perhaps'). */
export function saysName(header: string): boolean | 'perhaps' {
  const key = headerKey(header);
  const fields = fieldsNamed(key);
  if (fields.length > 1) return fields.includes('fullName') && fields.includes('company');
  return fields.length === 0 && /namen?$/.test(key) && !otherNames.test(key) && meaningOf(header).rank === 0
    ? 'perhaps'
    : false;
}

function keys(words: string): string[] {
  return words.split(/\s+/).map(headerKey);
}
