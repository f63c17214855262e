import type { Db } from '~db/client';
import { type NewConsent, recordConsent } from './record-consent.server';

/** Ends every consent given before for this address; `wording` is how the person said so. Gives back the row's id. */
export function withdrawConsent(tx: Db, withdrawal: Omit<NewConsent, 'scope'>): Promise<string> {
  return recordConsent(tx, 'withdrawn', { ...withdrawal, scope: 'further' });
}
