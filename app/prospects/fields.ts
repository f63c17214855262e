/** What a prospect can hold besides its stage; absent means unknown, and nothing is ever guessed. */
export interface ProspectDetails {
  salutation?: 'frau' | 'herr' | 'neutral' | null;
  title?: string | null;
  firstName?: string | null;
  lastName?: string | null;
  formality?: 'sie' | 'du';
  language?: 'de' | 'en' | null;
  position?: string | null;
  website?: string | null;
  street?: string | null;
  postalCode?: string | null;
  city?: string | null;
  region?: string | null;
  /** ISO 3166, two letters. */
  country?: string | null;
  /** IANA name. */
  timeZone?: string | null;
  source?: string | null;
  notes?: string | null;
  custom?: Record<string, string>;
  warm?: boolean;
  referredById?: string | null;
  consumer?: boolean;
  directoryAsterisk?: boolean;
  legalBasis?: 'none' | 'consent' | 'presumed_interest' | 'existing_customer';
  presumedInterest?: string | null;
}

export interface PhoneNumberFields {
  e164: string;
  extension?: string | null;
  kind?: 'landline' | 'mobile' | 'other';
}

export interface ContactDetails {
  /** In her order: the first one is dialled first. */
  phoneNumbers?: PhoneNumberFields[];
  /** Lower case, domain in ASCII, as `readEmailAddress` gives them. */
  emailAddresses?: string[];
}

export interface ProspectFields extends ProspectDetails, ContactDetails {
  /** The firm's name; an existing one is found by web domain or by name without legal form. */
  company?: string | null;
  /** When the firm is known already. */
  companyId?: string | null;
  /** A firm is made even if there is one of this name. */
  newCompany?: boolean;
  /** The first open stage unless given. */
  stageId?: string;
  listIds?: string[];
  /** Names; missing ones are made. */
  tags?: string[];
}
