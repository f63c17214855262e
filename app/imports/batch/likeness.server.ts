import { createHash } from 'node:crypto';
import type { ProspectDraft } from '../prospect-draft';

/** Parts of a name and of a country: not enough to tell one prospect from another. */
const VAGUE: readonly string[] = ['salutation', 'title', 'firstName', 'lastName', 'region', 'country'];

/**
 * What tells a row without number and address when it comes again: everything it says. A name alone never tells;
 * such a row is known by its `place` only, the line of the very same file. Null for a row that can be told otherwise.
 */
export function likenessOf(draft: ProspectDraft, place: string): string | null {
  const { phones, emails, stageId, legalBasis, ...said } = draft;
  if (phones.length + emails.length > 0) return null;
  const told = Object.entries(said).some(isTelling) ? said : { ...said, place };
  return createHash('sha256').update(JSON.stringify(told)).digest('base64url');
}

function isTelling([key, value]: [string, ProspectDraft[keyof ProspectDraft]]) {
  if (VAGUE.includes(key) || value === null) return false;
  return typeof value === 'string' || Object.keys(value).length > 0;
}
