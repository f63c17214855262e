import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import { recordEvent } from '~/audit/record-event.server';
import { matchName } from '~/companies/company-name';
import { fail, ok, type Result } from '~/platform/result';
import { refreshSearch } from '~/prospects/refresh-search.server';
import type { Db } from '~db/client';
import { companies } from '~db/schema/companies';
import { type CompanyChoices, mergedCompany } from './company-parts';
import { moveReferences } from './move-references.server';
import { prospectsAt } from './prospects-at.server';
import { type Merging, recordMerge } from './record-merge.server';

/** Makes one company of two: everybody and every client of the other one moves, and of its fields those chosen, else what lacks. */
export function mergeCompanies(
  db: Db,
  { choices = {}, ...merging }: Merging & { choices?: CompanyChoices },
): Promise<Result<{ mergeId: string }, 'not_found'>> {
  const { keptId, goneId, actor, now } = merging;
  const { workspaceId } = actor;
  const one = (id: string) => and(eq(companies.workspaceId, workspaceId), eq(companies.id, id));
  return db.transaction(async (tx) => {
    const { kept, gone } = await lockBoth(tx, merging);
    if (!kept || !gone || kept === gone) return fail('not_found');
    const mergeId = await recordMerge(tx, { kind: 'company', goneName: gone.name, ...merging }, async () => {
      await moveReferences(tx, { workspaceId, kind: 'company', keptId, goneId });
      const fields = mergedCompany(kept, gone, choices);
      await tx
        .update(companies)
        .set({
          ...fields,
          matchName: matchName(fields.name),
          updatedAt: now,
          version: sql`${companies.version} + 1`,
        })
        .where(one(keptId));
      await tx.delete(companies).where(one(goneId));
    });
    await refreshSearch(tx, {
      workspaceId,
      prospectIds: await prospectsAt(tx, { workspaceId, companyIds: [keptId] }),
    });
    await recordEvent(tx, {
      action: 'company.merged',
      subjectKind: 'company',
      subjectId: keptId,
      data: { mergeId, goneId, choices },
      actor,
      at: now,
    });
    return ok({ mergeId });
  });
}

async function lockBoth(tx: Db, { keptId, goneId, actor }: Merging) {
  const locked = await tx
    .select()
    .from(companies)
    .where(and(eq(companies.workspaceId, actor.workspaceId), inArray(companies.id, [keptId, goneId])))
    .orderBy(asc(companies.id))
    .for('update');
  const find = (wanted: string) => locked.find(({ id }) => id === wanted);
  return { kept: find(keptId), gone: find(goneId) };
}
