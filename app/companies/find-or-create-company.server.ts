import { and, asc, eq, isNull, or, sql } from 'drizzle-orm';
import type { Db } from '~db/client';
import { companies } from '~db/schema/companies';
import { matchName } from './company-name';
import { type CompanyFields, createCompany } from './create-company.server';

/** The id of the firm with this domain, else of this name without its legal form; made when there is none. */
export async function findOrCreateCompany(
  tx: Db,
  { workspaceId, ...fields }: CompanyFields & { workspaceId: string },
): Promise<string> {
  const folded = matchName(fields.name);
  // Two that look for the same firm at once must not both make it.
  await tx.execute(
    sql`select pg_advisory_xact_lock(hashtextextended(${`company:${workspaceId}:${folded}`}, 0))`,
  );
  const known = await findCompany(tx, { workspaceId, matchName: folded, domain: fields.domain ?? null });
  return known ?? (await createCompany(tx, { workspaceId, ...fields }));
}

async function findCompany(
  tx: Db,
  { workspaceId, matchName, domain }: { workspaceId: string; matchName: string; domain: string | null },
) {
  const sameDomain = domain === null ? sql`false` : eq(companies.domain, domain);
  const sameName = and(
    eq(companies.matchName, matchName),
    domain === null ? undefined : or(isNull(companies.domain), eq(companies.domain, domain)),
  );
  const [found] = await tx
    .select({ id: companies.id, domain: companies.domain })
    .from(companies)
    .where(and(eq(companies.workspaceId, workspaceId), or(sameDomain, sameName)))
    .orderBy(isNull(companies.domain), asc(companies.id))
    .limit(1);
  if (found && found.domain === null && domain !== null) {
    await tx
      .update(companies)
      .set({ domain })
      .where(and(eq(companies.workspaceId, workspaceId), eq(companies.id, found.id)));
  }
  return found?.id;
}
