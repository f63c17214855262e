import { and, asc, eq, isNull, or } from 'drizzle-orm';
import type { Db } from '~db/client';
import { gatekeepers } from '~db/schema/records';

export type Gatekeeper = Awaited<ReturnType<typeof findGatekeepers>>[number];

interface Wanted {
  workspaceId: string;
  prospectId?: string | null;
  companyId?: string | null;
}

/** Who sits at the front desk of a company, or of a prospect; for a prospect at a company, both. */
export function findGatekeepers(db: Db, { workspaceId, prospectId, companyId }: Wanted) {
  return db
    .select({
      id: gatekeepers.id,
      name: gatekeepers.name,
      directLine: gatekeepers.directLine,
      bestTime: gatekeepers.bestTime,
      promised: gatekeepers.promised,
    })
    .from(gatekeepers)
    .where(
      and(
        eq(gatekeepers.workspaceId, workspaceId),
        or(
          prospectId ? eq(gatekeepers.prospectId, prospectId) : undefined,
          companyId ? eq(gatekeepers.companyId, companyId) : undefined,
        ),
        isNull(gatekeepers.deletedAt),
      ),
    )
    .orderBy(asc(gatekeepers.createdAt), asc(gatekeepers.id));
}
