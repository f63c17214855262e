import { and, eq, inArray, type SQL, sql } from 'drizzle-orm';
import { listConditions } from '~/prospects/list-conditions.server';
import { readListFilter } from '~/prospects/list-filter';
import type { Db } from '~db/client';
import { members } from '~db/schema/accounts';
import { companies } from '~db/schema/companies';
import { prospectListEntries, prospects } from '~db/schema/prospects';
import { savedViews } from '~db/schema/saved-views';
import type { CallSession } from './lock-session.server';

type Source = Pick<CallSession, 'workspaceId' | 'memberId' | 'source' | 'listId' | 'stageId' | 'viewId'>;

/** The condition that a prospect belongs to what the session calls; a view is read as it stands now. */
export function sourceOf(tx: Db, session: Source, now: Date): SQL | undefined | Promise<SQL | undefined> {
  if (session.source === 'today') return undefined;
  if (session.source === 'stage') return eq(prospects.stageId, sql`${session.stageId}`);
  return session.source === 'view' ? fitsView(tx, session, now) : isOnList(tx, session);
}

const isOnList = (tx: Db, { workspaceId, listId }: Source) =>
  inArray(
    prospects.id,
    tx
      .select({ id: prospectListEntries.prospectId })
      .from(prospectListEntries)
      .where(
        and(eq(prospectListEntries.workspaceId, workspaceId), eq(prospectListEntries.listId, sql`${listId}`)),
      ),
  );

async function fitsView(tx: Db, { workspaceId, memberId, viewId }: Source, now: Date) {
  const [view] = await tx
    .select({ search: savedViews.search, timeZone: members.timeZone })
    .from(savedViews)
    .innerJoin(members, and(eq(members.workspaceId, workspaceId), eq(members.id, memberId)))
    .where(and(eq(savedViews.workspaceId, workspaceId), eq(savedViews.id, sql`${viewId}`)));
  if (!view) return sql`false`;
  const filter = readListFilter(new URLSearchParams(view.search));
  return inArray(
    prospects.id,
    tx
      .select({ id: prospects.id })
      .from(prospects)
      .leftJoin(
        companies,
        and(eq(companies.workspaceId, prospects.workspaceId), eq(companies.id, prospects.companyId)),
      )
      .where(listConditions({ workspaceId, filter, now, timeZone: view.timeZone })),
  );
}
