import { sql } from 'drizzle-orm';
import type { Db } from '~db/client';

/**
 * Lets the rest of this transaction do with consents what the database otherwise refuses: remove them for an erasure
 * or because their time is over, or give them to the record that a merge has kept. Whoever calls this audits it.
 */
export async function changeProof(tx: Db, reason: 'erasure' | 'retention' | 'merge'): Promise<void> {
  await tx.execute(sql`select set_config('anklang.proof_change', ${reason}, true)`);
}
