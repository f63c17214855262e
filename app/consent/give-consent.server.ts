import type { Db } from '~db/client';
import { type NewConsent, recordConsent } from './record-consent.server';

/** Keeps the proof that a person agreed to be contacted (§ 7 UWG, Art. 7 GDPR). Gives back the consent's id. */
export function giveConsent(tx: Db, consent: NewConsent): Promise<string> {
  return recordConsent(tx, 'given', consent);
}
