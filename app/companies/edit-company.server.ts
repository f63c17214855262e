import { and, eq, sql } from 'drizzle-orm';
import { recordEvent } from '~/audit/record-event.server';
import type { Actor } from '~/platform/actor';
import { fail, ok, type Result } from '~/platform/result';
import { refreshSearch } from '~/prospects/refresh-search.server';
import type { Db } from '~db/client';
import { companies } from '~db/schema/companies';
import { prospects } from '~db/schema/prospects';
import { matchName } from './company-name';
import type { CompanyDetails } from './schema';
import { companyDomain } from './web-domain';

interface CompanyEdit {
  companyId: string;
  /** The version the form was filled from. */
  version: number;
  /** Only what is given changes. */
  fields: Partial<CompanyDetails>;
  actor: Actor;
  now: Date;
}

/** Changes a company; `stale` when somebody else has changed it since the form was filled, and then nothing is. */
export function editCompany(
  db: Db,
  { companyId, version, fields, actor, now }: CompanyEdit,
): Promise<Result<null, 'not_found' | 'stale'>> {
  const { workspaceId } = actor;
  const own = and(eq(companies.workspaceId, workspaceId), eq(companies.id, companyId));
  return db.transaction(async (tx) => {
    const [current] = await tx
      .select({ version: companies.version, domain: companies.domain })
      .from(companies)
      .where(own)
      .for('update');
    if (!current) return fail('not_found');
    if (current.version !== version) return fail('stale');
    await tx
      .update(companies)
      .set({
        ...fields,
        ...(fields.name ? { matchName: matchName(fields.name) } : {}),
        // Without a website of its own the domain known from its mail stays.
        domain: companyDomain({ website: fields.website }) ?? current.domain,
        version: sql`${companies.version} + 1`,
        updatedAt: now,
      })
      .where(own);
    await refreshSearch(tx, { workspaceId, prospectIds: await idsOfProspects(tx, workspaceId, companyId) });
    await recordEvent(tx, {
      action: 'company.edited',
      subjectKind: 'company',
      subjectId: companyId,
      actor,
      at: now,
    });
    return ok(null);
  });
}

async function idsOfProspects(tx: Db, workspaceId: string, companyId: string): Promise<string[]> {
  const rows = await tx
    .select({ id: prospects.id })
    .from(prospects)
    .where(and(eq(prospects.workspaceId, workspaceId), eq(prospects.companyId, companyId)));
  return rows.map(({ id }) => id);
}
