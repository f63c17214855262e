import { and, asc, eq, isNull, or } from 'drizzle-orm';
import { fail, ok } from '~/platform/result';
import type { Db } from '~db/client';
import { gatekeepers } from '~db/schema/records';

export type Gatekeeper = Awaited<ReturnType<typeof findGatekeepers>>[number];

interface Wanted {
  workspaceId: string;
  prospectId?: string | null;
  companyId?: string | null;
}

/** What is known of one of them. */
export async function findGatekeeper(
  db: Db,
  { workspaceId, gatekeeperId }: { workspaceId: string; gatekeeperId: string },
) {
  const [gatekeeper] = await db
    .select()
    .from(gatekeepers)
    .where(
      and(
        eq(gatekeepers.workspaceId, workspaceId),
        eq(gatekeepers.id, gatekeeperId),
        isNull(gatekeepers.deletedAt),
      ),
    );
  return gatekeeper ? ok(gatekeeper) : fail('not_found');
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
      version: gatekeepers.version,
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
