import { and, asc, eq, sql } from 'drizzle-orm';
import type { Db } from '~db/client';
import { idSet } from '~db/rows';
import { deliveries, mailboxes } from '~db/schema/mail';
import { prospects } from '~db/schema/prospects';

export type Delivery = typeof deliveries.$inferSelect;
export type Mailbox = typeof mailboxes.$inferSelect;

/** Of a workspace `w`: it isn't paused and is no restored copy that nobody has looked at. */
export const MAY_SEND = sql`not w.sending_paused and (w.restored_at is null or w.restore_confirmed_at is not null)`;

/**
 * Who may send: the members `s` of workspaces that may, with their mailbox `m` if they have one. There are few of them, and
 * the first message of each is found in its index however many wait behind it.
 */
const SENDERS = sql`
  members s
  join workspaces w on w.id = s.workspace_id and ${MAY_SEND}
  left join mailboxes m on m.workspace_id = s.workspace_id and m.member_id = s.id`;

/**
 * A waiting message `d` of a sender that no sequence holds back. Said so that PostgreSQL expects most to be free to go, and
 * reads them in the order of their index until it has enough.
 */
const WAITS = sql`
  d.workspace_id = s.workspace_id and d.member_id = s.id and d.state = 'queued'
  and not exists (
    select from enrolments e
    where e.workspace_id = d.workspace_id and e.id = d.enrolment_id and e.state <> 'active')`;

/** Nobody claims more than so many messages at once. */
const MOST_AT_ONCE = 100;

/**
 * Locks up to `most` messages of one sender, those that have waited longest and that nobody else is at; null when
 * none is due. Of those to colleagues only the first: whether the others come too soon after it, the next claim asks.
 */
export async function pickDeliveries(
  tx: Db,
  { most, now }: { most: number; now: Date },
): Promise<{ mailbox: Mailbox | null; deliveries: Delivery[] } | null> {
  const locked = await lockLongestWaiting(tx, most, now);
  if (!locked[0]) return null;
  const rows = await tx
    .select({ delivery: deliveries, mailbox: mailboxes, companyId: prospects.companyId })
    .from(deliveries)
    .innerJoin(
      prospects,
      and(eq(prospects.workspaceId, deliveries.workspaceId), eq(prospects.id, deliveries.prospectId)),
    )
    .leftJoin(
      mailboxes,
      and(eq(mailboxes.workspaceId, deliveries.workspaceId), eq(mailboxes.memberId, deliveries.memberId)),
    )
    .where(
      and(
        eq(deliveries.workspaceId, locked[0].workspaceId),
        sql`${deliveries.id} in ${idSet(locked.map(({ id }) => id))}`,
      ),
    )
    .orderBy(asc(deliveries.dueAt), asc(deliveries.id));
  if (!rows[0]) return null;
  const { mailbox } = rows[0];
  const together = mailbox?.state === 'paused' ? rows.slice(0, 1) : apart(rows);
  return { mailbox, deliveries: together.map(({ delivery }) => delivery) };
}

/** Of the sender whose message has waited longest. Only a later statement sees them as they are now that they are locked. */
function lockLongestWaiting(tx: Db, most: number, now: Date) {
  const instant = sql`${now.toISOString()}::timestamptz`;
  // PostgreSQL plans for the limits within: they are part of the text, and as many more are locked only as are asked for.
  const waiting = (limit: number) => sql`
    select d.workspace_id, d.id, d.due_at
    from deliveries d
    where ${WAITS} and (mailbox_id is null or d.due_at <= ${instant})
    order by d.due_at, d.id
    limit ${sql.raw(String(limit))}
    for update of d skip locked`;
  return tx.execute<{ workspaceId: string; id: string }>(sql`
    with sender as materialized (
      select s.workspace_id, s.id, s.mailbox_id
      from (select s.workspace_id, s.id, m.id mailbox_id, m.state, m.probe_at from ${SENDERS}) s
      cross join lateral (${waiting(1)}) d
      where mailbox_id is null or s.state = 'active' or s.probe_at <= ${instant}
      order by d.due_at, d.id
      limit 1)
    select d.workspace_id as "workspaceId", d.id
    from sender s cross join lateral (${waiting(MOST_AT_ONCE)}) d
    limit ${most}::int`);
}

interface Picked {
  delivery: Delivery;
  companyId: string | null;
}

/** Of the messages of sequences to one person or company only the first. */
function apart<Row extends Picked>(rows: Row[]): Row[] {
  const written = new Set<string>();
  return rows.filter(({ delivery: { enrolmentId, prospectId }, companyId }) => {
    if (!enrolmentId) return true;
    const whom = companyId ? [prospectId, companyId] : [prospectId];
    const isFirst = !whom.some((id) => written.has(id));
    for (const id of whom) written.add(id);
    return isFirst;
  });
}

/** When there may be something to do next: a message, a lease that runs out, a mailbox to try. Null when nothing waits. */
export async function nextDueAt(db: Db): Promise<Date | null> {
  const [row] = await db.execute<{ at: string | null }>(sql`
    select least(
      (select min(greatest(d.due_at, case when m.state = 'paused' then m.probe_at end))
       from ${SENDERS}
       cross join lateral (
         select d.due_at from deliveries d where ${WAITS} order by d.due_at, d.id limit 1) d
       where m.id is null or m.state = 'active' or m.probe_at is not null),
      (select min(lease_expires_at) from deliveries where state = 'sending')
    ) as at`);
  return row?.at ? new Date(row.at) : null;
}
