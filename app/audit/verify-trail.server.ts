import { sql } from 'drizzle-orm';
import type { Db } from '~db/client';

export interface TrailReport {
  workspaceId: string;
  events: number;
  ok: boolean;
  /** The first event that is missing, or that is not what was written; null when all are in order. */
  firstBroken: number | null;
}

/**
 * Computes every hash of the audit trails anew, workspace by workspace. A change, a gap and an event put in between
 * show; that events are missing at the very end can't be seen from the trail itself.
 */
export async function verifyTrail(db: Db): Promise<TrailReport[]> {
  const rows = await db.execute<{ workspaceId: string; events: number; firstBroken: number | null }>(sql`
    select w.id as "workspaceId", coalesce(t.events, 0) as events, t.first_broken as "firstBroken"
    from workspaces w left join (
      select workspace_id, count(*)::int as events,
        (min(least(sequence, place)) filter (where place <> sequence or hash is distinct from expected))::int
          as first_broken
      from (
        select e.*, row_number() over trail as place,
          audit_hash(lag(hash) over trail, sequence, workspace_id, member_id, action, subject_kind,
            subject_id, data, at) as expected
        from audit_events e window trail as (partition by workspace_id order by sequence)) chain
      group by workspace_id) t on t.workspace_id = w.id
    order by w.id`);
  return [...rows].map((row) => ({ ...row, ok: row.firstBroken === null }));
}
