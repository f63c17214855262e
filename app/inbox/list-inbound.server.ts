import { and, eq, isNull, ne, sql } from 'drizzle-orm';
import type { MemberActor } from '~/platform/actor';
import { cursorValue, microseconds, readPage, type SortKey } from '~/platform/keyset.server';
import type { Db } from '~db/client';
import { companies } from '~db/schema/companies';
import { inboundMessages } from '~db/schema/inbox';
import { prospects } from '~db/schema/prospects';
import type { InboxView } from './inbox-views';

const PAGE_SIZE = 50;

const newestFirst: SortKey = {
  expression: microseconds(sql`${inboundMessages.receivedAt}`),
  type: 'bigint',
  direction: 'desc',
};

const isReply = eq(inboundMessages.kind, 'reply');
const conditions = {
  open: and(isReply, isNull(inboundMessages.doneAt)),
  replies: isReply,
  other: ne(inboundMessages.kind, 'reply'),
} satisfies Record<InboxView, unknown>;

const own = ({ workspaceId, memberId }: MemberActor) =>
  and(eq(inboundMessages.workspaceId, workspaceId), eq(inboundMessages.memberId, memberId));

export type InboundRow = Awaited<ReturnType<typeof listInbound>>['rows'][number];

interface Wanted {
  view: InboxView;
  /** Cursors from the address. */
  before?: string;
  after?: string;
  size?: number;
}

/** One page of what has come in for a member. */
export function listInbound(db: Db, member: MemberActor, { view, size = PAGE_SIZE, ...ends }: Wanted) {
  const key = newestFirst;
  return readPage({ key, idColumn: sql`${inboundMessages.id}`, size, ...ends }, ({ where, orderBy, limit }) =>
    db
      .select({
        id: inboundMessages.id,
        value: cursorValue(key),
        kind: inboundMessages.kind,
        subject: inboundMessages.subject,
        excerpt: sql<string>`left(${inboundMessages.text}, 200)`,
        receivedAt: inboundMessages.receivedAt,
        title: prospects.title,
        firstName: prospects.firstName,
        lastName: prospects.lastName,
        company: companies.name,
      })
      .from(inboundMessages)
      .innerJoin(
        prospects,
        and(
          eq(prospects.workspaceId, inboundMessages.workspaceId),
          eq(prospects.id, inboundMessages.prospectId),
        ),
      )
      .leftJoin(
        companies,
        and(eq(companies.workspaceId, prospects.workspaceId), eq(companies.id, prospects.companyId)),
      )
      .where(and(own(member), conditions[view], where))
      .orderBy(orderBy)
      .limit(limit),
  );
}

/** How many replies wait for an answer. */
export const countOpenReplies = (db: Db, member: MemberActor): Promise<number> =>
  db.$count(inboundMessages, and(own(member), conditions.open));
