import { and, eq, sql } from 'drizzle-orm';
import type { Db } from '~db/client';
import { deliveries, mailboxes } from '~db/schema/mail';

export type Delivery = typeof deliveries.$inferSelect;
export type Mailbox = typeof mailboxes.$inferSelect;

/**
 * Who may send: the members `s` whose workspace isn't paused and is no restored copy that nobody has looked at, with their mailbox `m` if they have one. There are few
 * of them, and the first message of each is found in its index however many wait behind it.
 */
const SENDERS = sql`
  members s
  join workspaces w on w.id = s.workspace_id and not w.sending_paused
    and (w.restored_at is null or w.restore_confirmed_at is not null)
  left join mailboxes m on m.workspace_id = s.workspace_id and m.member_id = s.id`;

/** The waiting messages `d` of a sender that no sequence holds back. */
const WAITING = sql`
  deliveries d
  left join enrolments e on e.workspace_id = d.workspace_id and e.id = d.enrolment_id`;
const OF_SENDER = sql`
  d.workspace_id = s.workspace_id and d.member_id = s.id and d.state = 'queued'
  and (e.id is null or e.state = 'active')`;

/** Locks the delivery that has waited longest and that nobody else is at. */
export async function pickDelivery(
  tx: Db,
  now: Date,
): Promise<{ delivery: Delivery; mailbox: Mailbox | null } | null> {
  const instant = sql`${now.toISOString()}::timestamptz`;
  const [picked] = await tx.execute<{ workspace_id: string; id: string }>(sql`
    select d.workspace_id, d.id
    from ${SENDERS}
    cross join lateral (
      select d.workspace_id, d.id, d.due_at
      from ${WAITING}
      where ${OF_SENDER} and (m.id is null or d.due_at <= ${instant})
      order by d.due_at, d.id
      limit 1
      for update of d skip locked) d
    where m.id is null or m.state = 'active' or m.probe_at <= ${instant}
    order by d.due_at, d.id
    limit 1`);
  if (!picked) return null;
  const [row] = await tx
    .select({ delivery: deliveries, mailbox: mailboxes })
    .from(deliveries)
    .leftJoin(
      mailboxes,
      and(eq(mailboxes.workspaceId, deliveries.workspaceId), eq(mailboxes.memberId, deliveries.memberId)),
    )
    .where(and(eq(deliveries.workspaceId, picked.workspace_id), eq(deliveries.id, picked.id)));
  return row ?? null;
}

/** When there may be something to do next: a message, a lease that runs out, a mailbox to try. Null when nothing waits. */
export async function nextDueAt(db: Db): Promise<Date | null> {
  const [row] = await db.execute<{ at: string | null }>(sql`
    select least(
      (select min(greatest(d.due_at, case when m.state = 'paused' then m.probe_at end))
       from ${SENDERS}
       cross join lateral (
         select d.due_at from ${WAITING} where ${OF_SENDER} order by d.due_at, d.id limit 1) d
       where m.id is null or m.state = 'active' or m.probe_at is not null),
      (select min(lease_expires_at) from deliveries where state = 'sending')
    ) as at`);
  return row?.at ? new Date(row.at) : null;
}
