import { and, desc, eq, gt, or } from 'drizzle-orm';
import { DateTime } from 'luxon';
import { recordEvent } from '~/audit/record-event.server';
import type { MemberActor } from '~/platform/actor';
import type { Db } from '~db/client';
import { members } from '~db/schema/accounts';
import { auditEvents } from '~db/schema/activities';
import { clients } from '~db/schema/clients';

const ACTION = 'client.viewed';

/** Looking again and again within this time is one look. */
const HOURS = 1;

/**
 * Notes in the audit trail that a member looked at a confidential client, on its page or on the person's. `id` is the
 * client's or the prospect's; looks at anybody else are nobody's business and leave nothing.
 */
export function noteLook(
  db: Db,
  { id, actor, now }: { id: string; actor: MemberActor; now: Date },
): Promise<void> {
  const { workspaceId, memberId } = actor;
  return db.transaction(async (tx) => {
    const [client] = await tx
      .select({ id: clients.id })
      .from(clients)
      .where(
        and(
          eq(clients.workspaceId, workspaceId),
          eq(clients.confidential, true),
          or(eq(clients.id, id), eq(clients.prospectId, id)),
        ),
      );
    if (!client) return;
    const recent = and(
      looksAt(workspaceId, client.id),
      eq(auditEvents.memberId, memberId),
      gt(auditEvents.at, DateTime.fromJSDate(now).minus({ hours: HOURS }).toJSDate()),
    );
    if ((await tx.$count(auditEvents, recent)) > 0) return;
    await recordEvent(tx, { action: ACTION, subjectKind: 'client', subjectId: client.id, actor, at: now });
  });
}

const looksAt = (workspaceId: string, clientId: string) =>
  and(
    eq(auditEvents.workspaceId, workspaceId),
    eq(auditEvents.subjectId, clientId),
    eq(auditEvents.action, ACTION),
  );

const SHOWN = 10;

/** Who looked at a client lately, the last one first. */
export function listLooks(db: Db, workspaceId: string, clientId: string) {
  return db
    .select({ sequence: auditEvents.sequence, at: auditEvents.at, name: members.name })
    .from(auditEvents)
    .innerJoin(
      members,
      and(eq(members.workspaceId, auditEvents.workspaceId), eq(members.id, auditEvents.memberId)),
    )
    .where(looksAt(workspaceId, clientId))
    .orderBy(desc(auditEvents.at), desc(auditEvents.sequence))
    .limit(SHOWN);
}

export type Look = Awaited<ReturnType<typeof listLooks>>[number];
