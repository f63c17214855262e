import { and, eq, inArray } from 'drizzle-orm';
import type { Db } from '~db/client';
import { prospects } from '~db/schema/prospects';

/** The ids of everybody at these companies. */
export async function prospectsAt(
  tx: Db,
  { workspaceId, companyIds }: { workspaceId: string; companyIds: string[] },
): Promise<string[]> {
  const rows = await tx
    .select({ id: prospects.id })
    .from(prospects)
    .where(and(eq(prospects.workspaceId, workspaceId), inArray(prospects.companyId, companyIds)));
  return rows.map(({ id }) => id);
}
