import { and, eq, inArray, sql } from 'drizzle-orm';
import { matchName } from '~/companies/company-name';
import type { Db } from '~db/client';
import { idSet, textSet } from '~db/rows';
import { companies } from '~db/schema/companies';
import type { KnownCompany } from './company-index';
import type { MappedRow } from './planning';

/** Companies the rows may name, by domain or by name, and those with the given ids; the oldest first. */
export async function loadCompanies(
  tx: Db,
  workspaceId: string,
  rows: readonly MappedRow[],
  ids: readonly string[],
): Promise<KnownCompany[]> {
  const { id, name, domain, website, industry, street, postalCode, city, region, country } = companies;
  const names = rows.flatMap(({ prospect }) => (prospect.company ? [matchName(prospect.company)] : []));
  const domains = rows.flatMap((row) => row.domain ?? []);
  const mayFit = sql`(
    select c.id from ${textSet(domains)} key
    join companies c on c.workspace_id = ${workspaceId} and c.domain = key.value
    union select c.id from ${textSet(names)} key
    join companies c on c.workspace_id = ${workspaceId} and c.match_name = key.value
    union ${idSet(ids)})`;
  const stored = await tx
    .select({
      ...{ id, name, domain, website, industry, street, postalCode, city, region, country },
      matchName: companies.matchName,
    })
    .from(companies)
    .where(and(eq(companies.workspaceId, workspaceId), inArray(companies.id, mayFit)))
    .orderBy(companies.id);
  return stored.map((company) => ({ ...company, isNew: false, isChanged: false }));
}
