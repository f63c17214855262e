import type { LegalBasis } from '~/consent/country-rules';
import type { Salutation } from '~/prospects/person-name-words';
import type { PhoneNumber } from '~/prospects/phone-number.server';

/** Fields an import can fill, beside numbers, addresses, tags and lists. */
export const VALUE_KEYS = [
  'companyId',
  'salutation',
  'title',
  'firstName',
  'lastName',
  'position',
  'website',
  'street',
  'postalCode',
  'city',
  'region',
  'country',
  'source',
  'notes',
  'legalBasis',
] as const;

export type ValueKey = (typeof VALUE_KEYS)[number];

export type ProspectValues = Record<ValueKey, string | null>;

/** Those of the values that are words of the product, as their columns keep them. */
export const keptWords = ({ salutation, legalBasis }: Pick<ProspectValues, 'salutation' | 'legalBasis'>) => ({
  salutation: salutation as Salutation | null,
  legalBasis: (legalBasis ?? 'none') as LegalBasis,
});

/** A prospect in the middle of an import: as the database has it, or as the rows before have left it. */
export interface KnownProspect {
  id: string;
  isNew: boolean;
  isChanged: boolean;
  /** A row of this import has made, changed or matched it before. */
  isFromImport: boolean;
  version: number;
  values: ProspectValues;
  custom: Record<string, string>;
  warm: boolean;
  /** Of a new one, where the row says so; whoever is there keeps the stage her work has brought. */
  stageId: string | null;
  phones: PhoneNumber[];
  emails: string[];
  tagIds: string[];
  listIds: string[];
  /** What is still to be written. Ids tell who has had a number or an address longest. */
  added: {
    phones: { id: string; phone: PhoneNumber }[];
    emails: { id: string; address: string }[];
    tagIds: string[];
    listIds: string[];
  };
}

export const noAdditions = (): KnownProspect['added'] => ({
  phones: [],
  emails: [],
  tagIds: [],
  listIds: [],
});

export function blankProspect(id: string): KnownProspect {
  return {
    id,
    isNew: true,
    isChanged: false,
    isFromImport: true,
    version: 1,
    values: Object.fromEntries(VALUE_KEYS.map((key) => [key, null])) as ProspectValues,
    custom: {},
    warm: false,
    stageId: null,
    phones: [],
    emails: [],
    tagIds: [],
    listIds: [],
    added: noAdditions(),
  };
}
