import { sql } from 'drizzle-orm';
import type { Db } from '~db/client';
import type { Merging } from './record-merge.server';

/** A number or address both have keeps the stricter state; what only the other one has comes after. */
export async function uniteContactDetails(tx: Db, merging: Merging): Promise<void> {
  await unite(tx, merging, 'phone_numbers', 'e164');
  await unite(tx, merging, 'email_addresses', 'address');
}

async function unite(tx: Db, { keptId, goneId, actor }: Merging, table: string, value: string) {
  const { workspaceId } = actor;
  const [rows, same] = [sql.identifier(table), sql.identifier(value)];
  await tx.execute(sql`
    update ${rows} kept set state = gone.state from ${rows} gone
    where kept.workspace_id = ${workspaceId} and kept.prospect_id = ${keptId}
      and gone.workspace_id = kept.workspace_id and gone.prospect_id = ${goneId} and gone.${same} = kept.${same}
      and ${strictness(sql`gone.state`)} > ${strictness(sql`kept.state`)}`);
  await tx.execute(sql`
    update ${rows} gone set position = gone.position + 1 + (select coalesce(max(kept.position), -1) from ${rows} kept
      where kept.workspace_id = gone.workspace_id and kept.prospect_id = ${keptId})
    where gone.workspace_id = ${workspaceId} and gone.prospect_id = ${goneId}
      and not exists (select from ${rows} twin where twin.workspace_id = gone.workspace_id
        and twin.prospect_id = ${keptId} and twin.${same} = gone.${same})`);
}

const strictness = (state: ReturnType<typeof sql>) =>
  sql`array_position(array['valid', 'invalid', 'opted_out'], ${state})`;
