import { findCapacity } from '~/accounts/find-capacity.server';
import type { Db } from '~db/client';
import { coversDay, mondayOf, monthlyIncome, soldInWeek } from './capacity';
import { countClients, listRoster } from './roster.server';
import { arrangeRoster, type RosterView } from './roster-view';

interface PageQuery {
  view: RosterView;
  /** Local date. */
  today: string;
  timeZone: string;
}

/** What the roster shows: the clients of a view, and how full the week is. */
export async function findRosterPage(db: Db, workspaceId: string, { view, today, timeZone }: PageQuery) {
  const [roster, counts, available] = await Promise.all([
    listRoster(db, workspaceId, { state: view.state, today, timeZone }),
    countClients(db, workspaceId),
    findCapacity(db, workspaceId),
  ]);
  const work = roster.flatMap(({ engagements }) => engagements);
  const current = work.filter((engagement) => coversDay(engagement, today));
  return {
    clients: arrangeRoster(roster, view),
    counts,
    attention: roster.filter(({ health }) => health.word === 'attention').length,
    services: [...new Set(work.flatMap(({ services }) => services))],
    capacity: { sold: soldInWeek(work, mondayOf(today)), available, income: monthlyIncome(current) },
  };
}
