import { and, eq, sql } from 'drizzle-orm';
import { cleanText } from '~/prospects/clean-text';
import type { Db } from '~db/client';
import type { CallEffects } from '~db/schema/calls';
import { companies } from '~db/schema/companies';
import type { LoggedCall } from '../logged-call';

type Remembered = CallEffects['gatekeeper'];

/** Whoever has the company open in a form is told that it has changed. */
const nextVersion = sql`${companies.version} + 1`;

/**
 * Keeps what she learned about the front desk with the company, for the next call to anybody there. When a colleague
 * has written something else there meanwhile, both stay: a call is not held up for it.
 */
export async function rememberGatekeeper(
  tx: Db,
  { report, prospect, actor }: LoggedCall,
): Promise<Remembered> {
  const { gatekeeper, gatekeeperWas = '' } = report;
  const { companyId } = prospect;
  if (!companyId || !gatekeeper || isSame(gatekeeper, gatekeeperWas)) return null;
  const own = and(eq(companies.workspaceId, actor.workspaceId), eq(companies.id, companyId));
  const [company] = await tx
    .select({ before: companies.gatekeeper })
    .from(companies)
    .where(own)
    .for('update');
  if (!company || isSame(company.before, gatekeeper)) return null;
  const { before } = company;
  const joined = Boolean(before) && !isSame(before, gatekeeperWas);
  const after = joined ? `${before}\n${gatekeeper}` : gatekeeper;
  await tx.update(companies).set({ gatekeeper: after, version: nextVersion }).where(own);
  return { companyId, before, after, joined };
}

/** Browsers write the ends of lines in their own way. */
const isSame = (one: string | null, other: string) => cleanText(one ?? '') === cleanText(other);

/** Puts back what was known before the call, unless something else was written there since. */
export async function forgetGatekeeper(tx: Db, workspaceId: string, remembered: Remembered): Promise<void> {
  if (!remembered) return;
  const { companyId, before, after } = remembered;
  await tx
    .update(companies)
    .set({ gatekeeper: before, version: nextVersion })
    .where(
      and(
        eq(companies.workspaceId, workspaceId),
        eq(companies.id, companyId),
        after === undefined ? undefined : eq(companies.gatekeeper, after),
      ),
    );
}
