import type { LegalBasis } from '~/consent/country-rules';
import type { PersonName } from '~/prospects/person-name';
import type { PhoneNumber } from '~/prospects/phone-number.server';

export interface AddressDraft {
  street: string | null;
  postalCode: string | null;
  city: string | null;
  region: string | null;
  /** ISO 3166, two letters. */
  country: string | null;
}

export interface ContactDraft {
  /** The first is the one to dial. */
  phones: PhoneNumber[];
  /** Lower case, domain in ASCII. */
  emails: string[];
  website: string | null;
}

export interface TextDraft {
  company: string | null;
  position: string | null;
  industry: string | null;
  source: string | null;
  list: string | null;
  notes: string | null;
  tags: string[];
  custom: Record<string, string>;
}

/** Where she stands with it, as far as the row says. */
export interface StandingDraft {
  stageId: string | null;
  legalBasis: Exclude<LegalBasis, 'none'> | null;
}

/** What a row says about a prospect; a blank cell says nothing and is null. */
export type ProspectDraft = PersonName & AddressDraft & ContactDraft & TextDraft & StandingDraft;
