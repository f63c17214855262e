import type { Db } from '~db/client';
import { countCalls } from './count-calls.server';
import { findFunnel } from './find-funnel.server';
import { findGains } from './find-gains.server';
import { canCompare, findStall, funnelTable } from './funnel';
import { hourGrid } from './hour-grid';
import { outcomeTable } from './outcome-table';
import { type Period, periodBefore } from './period';
import { weekTable } from './week-table';

/** How calling goes: the funnel and where it stalls, the weeks, the hours, the outcomes. */
export async function findOverview(db: Db, workspaceId: string, period: Period) {
  const [counts, funnel, before, gains] = await Promise.all([
    countCalls(db, workspaceId, period),
    findFunnel(db, workspaceId, period),
    findFunnel(db, workspaceId, periodBefore(period)),
    findGains(db, workspaceId, period),
  ]);
  return {
    funnel: funnelTable(funnel),
    stall: findStall(funnel, before),
    compared: canCompare(before),
    weeks: weekTable(period.weeks, counts.weeks, gains),
    outcomes: outcomeTable(counts.weeks),
    hours: hourGrid(counts.hours),
  };
}

export type Overview = Awaited<ReturnType<typeof findOverview>>;
