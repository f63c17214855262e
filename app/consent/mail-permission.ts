export type MailPermission =
  | { verdict: 'allow' }
  | { verdict: 'block'; reason: 'suppressed' | 'consent_needed' | 'further_consent_needed' };

export interface MailCase {
  suppressed: boolean;
  /** What the consents that stand cover; `packet` is one packet, `further` is later messages too. */
  consent: 'none' | 'packet' | 'further';
  /** What is to be sent. */
  message: 'packet' | 'further';
}

/**
 * Advertising mail needs express prior consent in every country the product knows, businesses included
 * (DE § 7 (2) no. 2 UWG, AT § 174 (3) TKG 2021): there is no presumed interest here and nothing to override.
 */
export function mailPermission({ suppressed, consent, message }: MailCase): MailPermission {
  if (suppressed) return { verdict: 'block', reason: 'suppressed' };
  if (consent === 'none') return { verdict: 'block', reason: 'consent_needed' };
  if (consent === 'packet' && message === 'further') {
    return { verdict: 'block', reason: 'further_consent_needed' };
  }
  return { verdict: 'allow' };
}
