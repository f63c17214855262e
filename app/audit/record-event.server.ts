import { sql } from 'drizzle-orm';
import type { Actor } from '~/platform/actor';
import type { Db } from '~db/client';
import { auditEvents } from '~db/schema/activities';

export interface NewAuditEvent {
  /** Verb and noun, as `consent.given`. */
  action: string;
  subjectKind: string;
  subjectId: string | null;
  /** Ids, counts and words of the product; never what is known of a person: the trail outlives an erasure. */
  data?: Record<string, unknown>;
  actor: Actor;
  at: Date;
}

/**
 * Appends to the workspace's audit trail; call it in the transaction of the change. Each event's hash covers the one before, so
 * events of a workspace are written one after the other: the lock is a statement of its own, for the one that follows to see
 * what was committed while it waited. Both are sent at once.
 */
export async function recordEvent(tx: Db, { actor, data = {}, ...event }: NewAuditEvent): Promise<void> {
  const { workspaceId, memberId } = actor;
  const { action, subjectKind, subjectId, at } = event;
  const inTurn = tx.execute(
    sql`select pg_advisory_xact_lock(hashtextextended(${`audit:${workspaceId}`}, 0))`,
  );
  const written = tx.execute(sql`
    with last as (
      select sequence, hash from ${auditEvents} where workspace_id = ${workspaceId} order by sequence desc limit 1),
    event as (
      select coalesce((select sequence from last), 0) + 1 as sequence, (select hash from last) as previous,
        ${workspaceId}::uuid as workspace_id, ${memberId}::uuid as member_id, ${action}::text as action,
        ${subjectKind}::text as subject_kind, ${subjectId}::uuid as subject_id, ${JSON.stringify(data)}::jsonb as data,
        ${at.toISOString()}::timestamptz as at)
    insert into ${auditEvents} (workspace_id, sequence, member_id, action, subject_kind, subject_id, data, at, hash)
    select workspace_id, sequence, member_id, action, subject_kind, subject_id, data, at,
      audit_hash(previous, sequence, workspace_id, member_id, action, subject_kind, subject_id, data, at)
    from event`);
  await Promise.all([inTurn, written]);
}
