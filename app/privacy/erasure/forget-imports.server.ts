import { sql } from 'drizzle-orm';
import type { Db } from '~db/client';
import { idSet, textSet } from '~db/rows';
import type { Person } from '../find-person.server';
import type { Traces } from './find-values.server';
import { removeLater } from './remove-files.server';

interface Forgetting {
  person: Person;
  traces: Traces;
  /** Imports not carried out yet whose file names her. */
  waiting: readonly string[];
  now: Date;
}

/**
 * Takes her rows out of all imports, and with them the files they came in: other people's rows of an import that is
 * done are needed no more. An import that waits and would bring her back goes altogether. Gives back how many
 * imports lost something.
 */
export async function forgetImports(
  tx: Db,
  { person, traces, waiting, now }: Forgetting,
): Promise<{ imports: number; rows: number }> {
  const { workspaceId } = person;
  const rows = await tx.execute<{ import_id: string }>(sql`
    delete from import_rows r where r.workspace_id = ${workspaceId} and ${namesHer(person, traces)}
    returning import_id`);
  const importIds = [...new Set([...rows].map((row) => row.import_id))];
  const emptied = await tx.execute<{ file_key: string }>(sql`
    update imports set preview = '[]', problems = null, duplicates = null, "values" = null, decisions = '{}',
      columns = (select coalesce(jsonb_agg(c || '{"samples": []}'), '[]') from jsonb_array_elements(columns) c),
      file_name = case when ${namedIn(sql`file_name`, person)} then 'Import' else file_name end,
      remembered_from = null
    where workspace_id = ${workspaceId} and id in ${idSet(importIds)} returning file_key`);
  const dropped = await tx.execute<{ file_key: string }>(sql`
    delete from imports where workspace_id = ${workspaceId} and id in ${idSet(waiting)} returning file_key`);
  await tx.execute(sql`
    update activities set data = data || '{"fileName": "Import"}'
    where workspace_id = ${workspaceId} and kind = 'imported' and data ->> 'importId' in ${textSet(importIds)}
      and ${namedIn(sql`data ->> 'fileName'`, person)}`);
  await tx.execute(sql`
    delete from import_mappings where workspace_id = ${workspaceId} and ${namedIn(sql`file_name`, person)}`);
  const keys = [...emptied, ...dropped].map((row) => row.file_key);
  await removeLater(tx, { workspaceId, keys, now });
  return { imports: keys.length, rows: rows.length };
}

/** A row that made or met her, and one that met nobody but says her number, her address or her whole name. */
function namesHer({ ids, names }: Person, { texts, digits }: Traces) {
  const full = names.map(
    ({ first, last }) => sql`or (strpos(lower(r.raw::text), ${quoted(first)}) > 0
      and strpos(lower(r.raw::text), ${quoted(last)}) > 0)
      or strpos(lower(r.raw::text), ${`${first} ${last}`.toLowerCase()}) > 0`,
  );
  return sql`(r.prospect_id in ${idSet(ids)} or r.prospect_id is null and (
    exists (select from ${textSet(texts)} v where strpos(lower(r.raw::text), v.value) > 0)
    or exists (select from ${textSet(digits)} v
      where strpos(regexp_replace(r.raw::text, '\\D', '', 'g'), v.value) > 0)
    ${sql.join(full, sql` `)}))`;
}

/** A cell of its own, as JSON writes it. */
const quoted = (word: string) => JSON.stringify(word.toLowerCase());

const namedIn = (column: ReturnType<typeof sql>, { names }: Person) =>
  sql`exists (select from ${textSet(names.map(({ last }) => last.toLowerCase()))} v
    where strpos(lower(${column}), v.value) > 0)`;
