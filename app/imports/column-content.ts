import { hasLegalForm } from '~/companies/company-name';
import { isPlatform } from '~/companies/web-domain';
import { readSalutation } from '~/prospects/person-name';

/** What a single value looks like; the share of a column that does decides about the column. */
const looks = {
  email: (value: string) =>
    /^[^\s@]*<?[^\s@<>]+@[^\s@<>]+\.[^\s@<>]{2,}>?$/.test(value) || /<[^\s@]+@[^\s@]+>/.test(value),
  phone: (value: string) =>
    /^\D{0,6}[\d\s()/.+'-]{5,}(\D{0,12}\d{1,6})?$/.test(value) && digits(value) >= 5 && !isDate(value),
  dialled: (value: string) => /^(\+|0|\(\+?0?|tel)/i.test(value) && digits(value) >= 6,
  website: (value: string) =>
    /^(https?:\/\/|www\.)\S+$|^[\p{L}\d-]+(\.[\p{L}\d-]+)*\.\p{L}{2,}(\/\S*)?$/iu.test(value),
  profile: (value: string) => /^(https?:\/\/|www\.)/.test(value) && isPlatform(value),
  postalCode: (value: string) =>
    /^([A-Z]{1,2}[- ])?\d{4,5}(-\d{4})?$|^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/i.test(value),
  salutation: (value: string) => readSalutation(value).salutation !== null,
  addressed: (value: string) => value.length > 1 && readSalutation(value).salutation !== null,
  academic: (value: string) =>
    /^((prof|dr|ddr|mag|dipl|med|ing|pd|phil|rer|nat|jur|univ)\b[\s.-]*)+/i.test(value),
  company: (value: string) => hasLegalForm(value),
  person: (value: string) =>
    /^(\p{Lu}[\p{L}'’.-]+,? ){1,3}\p{Lu}[\p{L}'’-]+$/u.test(value) && !hasLegalForm(value),
  date: (value: string) => isDate(value),
  number: (value: string) => /^[-+]?[\d.,]+%?$/.test(value),
};

export type Look = keyof typeof looks;

/** How a column's filled cells look: `share('email')` is between 0 and 1. */
export interface ColumnContent {
  filled: number;
  share(look: Look): number;
}

/** A column of the sample. */
export interface Column {
  name: string;
  values: string[];
  content: ColumnContent;
}

/** Longer cells are told by their beginning. */
const enough = 200;

export function describeColumn(values: readonly string[]): ColumnContent {
  const filled = values.map((value) => value.slice(0, enough).trim()).filter(Boolean);
  const known = new Map<Look, number>();
  return {
    filled: filled.length,
    share(look) {
      const cached = known.get(look);
      if (cached !== undefined) return cached;
      const share = filled.length === 0 ? 0 : filled.filter(looks[look]).length / filled.length;
      known.set(look, share);
      return share;
    },
  };
}

/** Whether a cell holds what stands in rows, never in a header: addresses, numbers, dates. */
export function isValue(cell: string): boolean {
  const value = cell.slice(0, enough);
  const called = looks.dialled(value) && looks.phone(value);
  return called || looks.email(value) || looks.date(value) || looks.number(value) || /^https?:/.test(value);
}

const digits = (value: string) => value.replace(/\D/g, '').length;

const isDate = (value: string) => /^\d{1,4}[-./]\d{1,2}[-./]\d{1,4}([ T]\d{1,2}:\d{2}.*)?$/.test(value);
