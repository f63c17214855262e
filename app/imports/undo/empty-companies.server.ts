import { sql } from 'drizzle-orm';
import type { Db } from '~db/client';

interface Filled {
  id: string;
  filled: Record<string, string>;
}

/** Blanks of companies that the import filled become blank again, where they still hold what it wrote. */
export async function emptyCompanies(
  tx: Db,
  workspaceId: string,
  companies: readonly Filled[],
): Promise<void> {
  const cells = companies.flatMap(({ id, filled }) =>
    Object.entries(filled).map(([field, value]) => ({ id, field, value })),
  );
  for (const field of ['domain', 'website', 'industry']) {
    const ours = cells.filter((cell) => cell.field === field);
    if (ours.length === 0) continue;
    const column = sql.identifier(field);
    await tx.execute(sql`
      update companies c set ${column} = null
      from json_to_recordset(${JSON.stringify(ours)}::json) as ours(id uuid, value text)
      where c.workspace_id = ${workspaceId} and c.id = ours.id and c.${column} = ours.value`);
  }
}
