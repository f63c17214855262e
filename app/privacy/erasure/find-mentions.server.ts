import { sql } from 'drizzle-orm';
import type { Db } from '~db/client';
import { textSet } from '~db/rows';
import type { Person } from '../find-person.server';
import type { Traces } from './find-values.server';

/** A row of somebody else's that names her, for a person to look at. */
export interface Mention {
  table: string;
  prospectId: string | null;
}

const MOST = 20;

/**
 * Where else her numbers, her addresses or her whole name stand: in notes of others, texts and names of lists. The
 * product doesn't change those by itself. Looks through every table of the workspace, whatever its columns.
 */
export async function findMentions(
  tx: Db,
  { workspaceId, names }: Person,
  traces: Traces,
): Promise<Mention[]> {
  const tables = await tx.execute<{ name: string; owned: boolean }>(sql`
    select table_name as name, bool_or(column_name = 'prospect_id') as owned from information_schema.columns
    where table_schema = 'public' group by table_name
    having bool_or(column_name = 'workspace_id') and table_name <> 'search_words' order by table_name`);
  const marks = textSet([
    ...traces.texts,
    ...names.map(({ first, last }) => `${first} ${last}`.toLowerCase()),
  ]);
  const found = [...tables].map(({ name, owned }) => {
    const prospectId = owned ? sql`t.prospect_id` : name === 'prospects' ? sql`t.id` : sql`null::uuid`;
    return sql`(select ${name}::text as "table", ${prospectId} as "prospectId" from ${sql.identifier(name)} t
      where t.workspace_id = ${workspaceId}
        and exists (select from ${marks} v where strpos(lower(t::text), v.value) > 0) limit ${MOST})`;
  });
  const rows = await tx.execute<Mention & Record<string, unknown>>(sql`
    select distinct * from (${sql.join(found, sql` union all `)}) m order by 1, 2`);
  return [...rows].map(({ table, prospectId }) => ({ table, prospectId }));
}
