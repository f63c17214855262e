import { and, eq, sql } from 'drizzle-orm';
import { matchName } from '~/companies/company-name';
import type { Db } from '~db/client';
import { idSet, textSet } from '~db/rows';
import { companies } from '~db/schema/companies';
import type { KnownCompany } from './company-index';
import { fence } from './fence';
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
  const mayFit = sql`array(
    select fitting.id from ${textSet(domains)} key cross join lateral (select c.id from companies c
      where c.workspace_id = ${workspaceId} and c.domain = key.value ${fence}) fitting
    union select fitting.id from ${textSet(names)} key cross join lateral (select c.id from companies c
      where c.workspace_id = ${workspaceId} and c.match_name = key.value ${fence}) fitting
    union ${idSet(ids)})`;
  const stored = await tx
    .select({
      ...{ id, name, domain, website, industry, street, postalCode, city, region, country },
      matchName: companies.matchName,
    })
    .from(companies)
    .where(and(eq(companies.workspaceId, workspaceId), sql`${companies.id} = any(${mayFit})`))
    .orderBy(companies.id);
  return stored.map((company) => ({ ...company, isNew: false, isChanged: false }));
}
