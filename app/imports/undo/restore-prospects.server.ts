import { type SQL, sql } from 'drizzle-orm';
import { refreshSearch } from '~/prospects/refresh-search.server';
import type { Db } from '~db/client';
import { updateRows } from '~db/rows';
import { prospects } from '~db/schema/prospects';
import { keptWords } from '../batch/known-prospect';
import { loadProspects } from '../batch/load-prospects.server';
import type { WhichImport } from '../is-import.server';
import type { ProspectTrace } from './fold-traces';

/** Gives prospects back what they held before the import, and takes away what it added. */
export async function restoreProspects(
  tx: Db,
  which: WhichImport,
  traces: readonly ProspectTrace[],
  now: Date,
): Promise<void> {
  const { workspaceId } = which;
  const prospectIds = traces.map(({ prospectId }) => prospectId);
  const before = new Map(traces.map((trace) => [trace.prospectId, trace.before]));
  const loaded = await loadProspects(tx, which, prospectIds);
  const earlier = loaded.map(({ prospect: { id, version, values, custom, warm } }) => {
    const fields = { ...values, custom, warm, ...before.get(id) };
    return { ...fields, ...keptWords(fields), workspaceId, id, version: version + 1, updatedAt: now };
  });
  await updateRows(tx, prospects, earlier);
  const remove = (table: SQL, column: SQL, key: 'phones' | 'emails' | 'tagIds' | 'listIds') =>
    removeAdded(tx, workspaceId, { table, column, added: pairs(traces, key) });
  await remove(sql`phone_numbers`, sql`e164`, 'phones');
  await remove(sql`email_addresses`, sql`address`, 'emails');
  await remove(sql`prospect_tags`, sql`tag_id::text`, 'tagIds');
  await remove(sql`prospect_list_entries`, sql`list_id::text`, 'listIds');
  await refreshSearch(tx, { workspaceId, prospectIds });
}

const pairs = (traces: readonly ProspectTrace[], key: 'phones' | 'emails' | 'tagIds' | 'listIds') =>
  traces.flatMap(({ prospectId, [key]: values }) =>
    values.map((value) => ({ prospect_id: prospectId, value })),
  );

async function removeAdded(
  tx: Db,
  workspaceId: string,
  { table, column, added }: { table: SQL; column: SQL; added: { prospect_id: string; value: string }[] },
): Promise<void> {
  await tx.execute(sql`
    delete from ${table} t
    using json_to_recordset(${JSON.stringify(added)}::json) as added(prospect_id uuid, value text)
    where t.workspace_id = ${workspaceId} and t.prospect_id = added.prospect_id and t.${column} = added.value`);
}
