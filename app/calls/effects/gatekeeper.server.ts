import { and, eq } from 'drizzle-orm';
import type { Db } from '~db/client';
import type { CallEffects } from '~db/schema/calls';
import { companies } from '~db/schema/companies';
import type { LoggedCall } from '../logged-call';

type Remembered = CallEffects['gatekeeper'];

/** Keeps what she learned about the front desk with the company, for the next call to anybody there. */
export async function rememberGatekeeper(
  tx: Db,
  { report, prospect, actor }: LoggedCall,
): Promise<Remembered> {
  const { gatekeeper } = report;
  const { companyId } = prospect;
  if (gatekeeper === undefined || !companyId) return null;
  const own = and(eq(companies.workspaceId, actor.workspaceId), eq(companies.id, companyId));
  const [company] = await tx
    .select({ before: companies.gatekeeper })
    .from(companies)
    .where(own)
    .for('update');
  if (!company || company.before === gatekeeper) return null;
  await tx.update(companies).set({ gatekeeper }).where(own);
  return { companyId, before: company.before };
}

/** Puts back what was known before the call. */
export async function forgetGatekeeper(tx: Db, workspaceId: string, remembered: Remembered): Promise<void> {
  if (!remembered) return;
  await tx
    .update(companies)
    .set({ gatekeeper: remembered.before })
    .where(and(eq(companies.workspaceId, workspaceId), eq(companies.id, remembered.companyId)));
}
