export type LegalBasis = 'none' | 'consent' | 'presumed_interest' | 'existing_customer';

export type PermissionReason =
  | 'suppressed'
  | 'consumer_consent_needed'
  | 'prior_consent_needed'
  | 'presumed_interest_needed'
  | 'directory_asterisk'
  | 'rules_unknown';

/** `warn` asks for a reason before the call, `block` doesn't let it happen. Texts: `consent.permission.<reason>`. */
export type Permission = { verdict: 'allow' } | { verdict: 'warn' | 'block'; reason: PermissionReason };

export interface CallCase {
  /** ISO 3166-1 code. */
  country: string | null;
  /** A private person and not a business. */
  consumer: boolean;
  legalBasis: LegalBasis;
  /** Why this firm may want an assistant; presumed interest is none without it. */
  presumedInterest: string | null;
  /** The Swiss directory marks the number: no advertising wanted. */
  asterisk: boolean;
  suppressed: boolean;
}

/** Stands wherever a permission is shown. */
export const NOT_LEGAL_ADVICE = 'consent.notLegalAdvice';

const allow: Permission = { verdict: 'allow' };
const warn = (reason: PermissionReason): Permission => ({ verdict: 'warn', reason });
const block = (reason: PermissionReason): Permission => ({ verdict: 'block', reason });

type ByBasis = Record<LegalBasis, Permission>;

/** Private persons everywhere: express consent only (DE § 7 (2) UWG, AT § 174 TKG 2021). */
const CONSUMERS: ByBasis = {
  none: block('consumer_consent_needed'),
  presumed_interest: block('consumer_consent_needed'),
  existing_customer: block('consumer_consent_needed'),
  consent: allow,
};

/** Businesses by country. */
const BUSINESSES: Record<string, ByBasis | undefined> = {
  /** § 7 (2) no. 1 UWG: at least presumed consent. */
  DE: {
    none: warn('presumed_interest_needed'),
    presumed_interest: allow,
    existing_customer: allow,
    consent: allow,
  },
  /** § 174 (1) TKG 2021: prior consent, businesses included. */
  AT: {
    none: block('prior_consent_needed'),
    presumed_interest: block('prior_consent_needed'),
    existing_customer: block('prior_consent_needed'),
    consent: allow,
  },
  /** Art. 3 (1) lit. u UWG forbids calls to marked numbers; see `SWISS_ASTERISK`. */
  CH: { none: allow, presumed_interest: allow, existing_customer: allow, consent: allow },
  /** 47 CFR 64.1200 restricts the hours, which `calls/calling-window` knows. */
  US: { none: allow, presumed_interest: allow, existing_customer: allow, consent: allow },
};

const SWISS_ASTERISK: ByBasis = {
  none: block('directory_asterisk'),
  presumed_interest: block('directory_asterisk'),
  existing_customer: allow,
  consent: allow,
};

const ELSEWHERE: ByBasis = {
  none: warn('rules_unknown'),
  presumed_interest: warn('rules_unknown'),
  existing_customer: warn('rules_unknown'),
  consent: allow,
};

/** Whether the law of the prospect's country seems to let this sales call happen. Help, not legal advice. */
export function callPermission(call: CallCase): Permission {
  if (call.suppressed) return block('suppressed');
  const isReasonMissing = call.legalBasis === 'presumed_interest' && !call.presumedInterest?.trim();
  return tableFor(call)[isReasonMissing ? 'none' : call.legalBasis];
}

function tableFor({ consumer, country, asterisk }: CallCase): ByBasis {
  if (consumer) return CONSUMERS;
  if (country === 'CH' && asterisk) return SWISS_ASTERISK;
  return BUSINESSES[country ?? ''] ?? ELSEWHERE;
}
