import { and, eq, inArray, sql } from 'drizzle-orm';
import { asStored } from '~/consent/suppressed-values.server';
import type { Db } from '~db/client';
import { newId } from '~db/columns';
import { textSet } from '~db/rows';
import { suppressions } from '~db/schema/consent';
import { prospectLists, tags } from '~db/schema/prospects';
import { createCompanyIndex } from './company-index';
import { findMatches } from './find-matches.server';
import { loadCompanies } from './load-companies.server';
import { loadProspects } from './load-prospects.server';
import { createNameIndex } from './name-index';
import type { KnownRecords, MappedRow } from './planning';
import { createProspectIndex } from './prospect-index';

/** Everything of the workspace that the rows of a batch may meet, in a handful of statements. */
export async function loadKnown(
  tx: Db,
  run: { workspaceId: string; importId: string; listName: string | null },
  rows: readonly MappedRow[],
): Promise<KnownRecords> {
  const { workspaceId } = run;
  const lists = [run.listName, ...rows.map(({ prospect }) => prospect.list)].filter((name) => name !== null);
  const tagNames = rows.flatMap(({ prospect }) => prospect.tags);
  const [matches, knownTags, knownLists, suppressed] = await Promise.all([
    findMatches(tx, workspaceId, rows),
    named(tx, tags, workspaceId, tagNames),
    named(tx, prospectLists, workspaceId, lists),
    loadSuppressed(tx, workspaceId, rows),
  ]);
  const keys = new Map<string, string[]>(matches.map(({ id }) => [id, []]));
  for (const { id, key } of matches) if (key) keys.get(id)?.push(key);
  const found = await loadProspects(tx, run, [...keys.keys()]);
  const prospects = createProspectIndex();
  for (const { prospect, domain } of found) prospects.add(prospect, domain, keys.get(prospect.id) ?? []);
  const companyIds = found.flatMap(({ prospect }) => prospect.values.companyId ?? []);
  return {
    prospects,
    companies: createCompanyIndex(await loadCompanies(tx, workspaceId, rows, companyIds)),
    tags: createNameIndex(knownTags, newId),
    lists: createNameIndex(knownLists, newId),
    suppressed,
  };
}

const named = (
  tx: Db,
  table: typeof tags | typeof prospectLists,
  workspaceId: string,
  names: readonly string[],
) =>
  tx
    .select({ id: table.id, name: table.name })
    .from(table)
    .where(
      and(
        eq(table.workspaceId, workspaceId),
        inArray(sql`lower(${table.name})`, textSet(names.map((name) => name.toLowerCase()))),
      ),
    );

async function loadSuppressed(
  tx: Db,
  workspaceId: string,
  rows: readonly MappedRow[],
): Promise<ReadonlySet<string>> {
  const values = rows.flatMap(({ prospect: { phones, emails } }) => [
    ...phones.map(({ e164 }) => e164),
    ...emails,
  ]);
  const found = await tx.execute<{ value: string }>(sql`
    select known.value from ${asStored(workspaceId, values)} known
    join ${suppressions} on ${suppressions.value} = known.stored
    where ${suppressions.workspaceId} = ${workspaceId}`);
  return new Set([...found].map(({ value }) => value));
}
