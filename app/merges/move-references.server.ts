import { sql } from 'drizzle-orm';
import { changeProof } from '~/audit/change-proof.server';
import type { Db } from '~db/client';
import type { MergedKind } from './merged-kind';
import { mergedTables, type Reference } from './references.server';

interface Move {
  workspaceId: string;
  kind: MergedKind;
  keptId: string;
  goneId: string;
}

/** Makes everything that belongs to one record belong to the other; what that one has already stays where it is. */
export async function moveReferences(tx: Db, { kind, ...move }: Move): Promise<void> {
  await changeProof(tx, 'merge');
  for (const reference of mergedTables[kind].references) await moveRows(tx, reference, move);
}

async function moveRows(
  tx: Db,
  { table, column, unique }: Reference,
  { workspaceId, keptId, goneId }: Omit<Move, 'kind'>,
): Promise<void> {
  const name = sql.identifier(table);
  const owner = sql.identifier(column);
  const twins = unique.map((others) => {
    const same = others.map((other) => sql`twin.${sql.identifier(other)} = t.${sql.identifier(other)}`);
    return sql`and not exists (select from ${name} twin
      where twin.${owner} = ${keptId} and ${sql.join(same, sql` and `)})`;
  });
  await tx.execute(sql`
    update ${name} t set ${owner} = ${keptId}
    where t.workspace_id = ${workspaceId} and t.${owner} = ${goneId} ${sql.join(twins, sql` `)}`);
}
