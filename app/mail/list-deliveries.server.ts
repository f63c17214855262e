import { and, count, eq, inArray, sql } from 'drizzle-orm';
import type { MemberActor } from '~/platform/actor';
import { cursorValue, microseconds, readPage, type SortKey } from '~/platform/keyset.server';
import type { Db } from '~db/client';
import { companies } from '~db/schema/companies';
import { deliveries } from '~db/schema/mail';
import { prospects } from '~db/schema/prospects';
import { steps, templates } from '~db/schema/sequences';
import { OUTBOX_VIEWS, type OutboxView, VIEW_NAMES } from './outbox-views';

const PAGE_SIZE = 50;

const newestFirst: SortKey = {
  expression: microseconds(sql`coalesce(${deliveries.sentAt}, ${deliveries.createdAt})`),
  type: 'bigint',
  direction: 'desc',
};

const nextFirst: SortKey = {
  expression: microseconds(sql`${deliveries.dueAt}`),
  type: 'bigint',
  direction: 'asc',
};

const orders: Partial<Record<OutboxView, SortKey>> = { approval: nextFirst, queued: nextFirst };

export type DeliveryRow = Awaited<ReturnType<typeof listDeliveries>>['rows'][number];

interface Wanted {
  view: OutboxView;
  /** Cursors from the address. */
  before?: string;
  after?: string;
  size?: number;
}

/** One page of a member's messages. */
export function listDeliveries(db: Db, member: MemberActor, { view, size = PAGE_SIZE, ...ends }: Wanted) {
  const key = orders[view] ?? newestFirst;
  return readPage({ key, idColumn: sql`${deliveries.id}`, size, ...ends }, ({ where, orderBy, limit }) =>
    db
      .select({
        id: deliveries.id,
        value: cursorValue(key),
        state: deliveries.state,
        reason: deliveries.reason,
        toAddress: deliveries.toAddress,
        subject: deliveries.subject,
        template: templates.name,
        dueAt: deliveries.dueAt,
        sentAt: deliveries.sentAt,
        createdAt: deliveries.createdAt,
        title: prospects.title,
        firstName: prospects.firstName,
        lastName: prospects.lastName,
        company: companies.name,
      })
      .from(deliveries)
      .innerJoin(
        prospects,
        and(eq(prospects.workspaceId, deliveries.workspaceId), eq(prospects.id, deliveries.prospectId)),
      )
      .leftJoin(
        companies,
        and(eq(companies.workspaceId, prospects.workspaceId), eq(companies.id, prospects.companyId)),
      )
      .leftJoin(steps, and(eq(steps.workspaceId, deliveries.workspaceId), eq(steps.id, deliveries.stepId)))
      .leftJoin(
        templates,
        and(eq(templates.workspaceId, steps.workspaceId), eq(templates.id, steps.templateId)),
      )
      .where(and(own(member), inArray(deliveries.state, [...OUTBOX_VIEWS[view]]), where))
      .orderBy(orderBy)
      .limit(limit),
  );
}

/** How many messages each part of the outbox holds. */
export async function countDeliveries(db: Db, member: MemberActor): Promise<Record<OutboxView, number>> {
  const rows = await db
    .select({ state: deliveries.state, total: count() })
    .from(deliveries)
    .where(own(member))
    .groupBy(deliveries.state);
  const totals = VIEW_NAMES.map((view) => {
    const states: readonly string[] = OUTBOX_VIEWS[view];
    const inView = rows.filter(({ state }) => states.includes(state));
    return [view, inView.reduce((sum, { total }) => sum + total, 0)];
  });
  return Object.fromEntries(totals);
}

const own = ({ workspaceId, memberId }: MemberActor) =>
  and(eq(deliveries.workspaceId, workspaceId), eq(deliveries.memberId, memberId));
