import { desc, eq, sql } from 'drizzle-orm';
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
 * Appends to the workspace's audit trail; call it in the transaction of the change. Each event's hash
 * covers the one before, so events of a workspace are written one after the other.
 */
export async function recordEvent(tx: Db, { actor, data = {}, ...event }: NewAuditEvent): Promise<void> {
  const { workspaceId, memberId } = actor;
  const { action, subjectKind, subjectId, at } = event;
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`audit:${workspaceId}`}, 0))`);
  const [last] = await tx
    .select({ sequence: auditEvents.sequence, hash: auditEvents.hash })
    .from(auditEvents)
    .where(eq(auditEvents.workspaceId, workspaceId))
    .orderBy(desc(auditEvents.sequence))
    .limit(1);
  const sequence = (last?.sequence ?? 0) + 1;
  const hash = sql<string>`audit_hash(${last?.hash ?? null}, ${sequence}::bigint, ${workspaceId}::uuid,
    ${memberId}::uuid, ${action}, ${subjectKind}, ${subjectId}::uuid, ${JSON.stringify(data)}::jsonb,
    ${at.toISOString()}::timestamptz)`;
  await tx.insert(auditEvents).values({ workspaceId, sequence, memberId, ...event, data, hash });
}
