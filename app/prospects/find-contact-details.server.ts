import { and, asc, eq, sql } from 'drizzle-orm';
import type { Db } from '~db/client';
import { emailAddresses, phoneNumbers } from '~db/schema/prospects';
import { newestConsent } from './consent-state.server';
import { formatPhoneNumber } from './format-phone-number.server';

interface Wanted {
  workspaceId: string;
  prospectId: string;
}

/** A prospect's phone numbers in her order, each as kept and as people write it. */
export async function findPhoneNumbers(db: Db, { workspaceId, prospectId }: Wanted) {
  const rows = await db
    .select({
      id: phoneNumbers.id,
      e164: phoneNumbers.e164,
      extension: phoneNumbers.extension,
      kind: phoneNumbers.kind,
      state: phoneNumbers.state,
    })
    .from(phoneNumbers)
    .where(and(eq(phoneNumbers.workspaceId, workspaceId), eq(phoneNumbers.prospectId, prospectId)))
    .orderBy(asc(phoneNumbers.position));
  return rows.map((row) => ({ ...row, written: formatPhoneNumber(row.e164) }));
}

/** A prospect's e-mail addresses in her order, each with what was last said about writing to it. */
export function findEmailAddresses(db: Db, { workspaceId, prospectId }: Wanted) {
  return db
    .select({
      id: emailAddresses.id,
      address: emailAddresses.address,
      state: emailAddresses.state,
      consent: newestConsent(sql`${emailAddresses.workspaceId}`, sql`${emailAddresses.address}`),
    })
    .from(emailAddresses)
    .where(and(eq(emailAddresses.workspaceId, workspaceId), eq(emailAddresses.prospectId, prospectId)))
    .orderBy(asc(emailAddresses.position));
}
