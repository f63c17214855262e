import type { Db } from '~db/client';
import { findCardEffect } from './find-cards.server';
import { findOverview } from './find-overview.server';
import { findPacketEffect } from './find-packet-effect.server';
import { findScriptEffect } from './find-scripts.server';
import { findSequenceEffect } from './find-sequence-effect.server';
import { findLists, findReferrers, findSources } from './find-sources.server';
import { hourTable } from './hour-grid';
import type { Period } from './period';
import type { ReportName } from './report-names';
import type { ReportTable } from './report-table';

type Find = (db: Db, workspaceId: string, period: Period) => Promise<ReportTable>;

const fromOverview =
  (pick: (overview: Awaited<ReturnType<typeof findOverview>>) => ReportTable): Find =>
  async (...wanted) =>
    pick(await findOverview(...wanted));

/** Every report that can be had as a table. */
export const REPORTS: Record<ReportName, Find> = {
  funnel: fromOverview(({ funnel }) => funnel),
  weeks: fromOverview(({ weeks }) => weeks),
  outcomes: fromOverview(({ outcomes }) => outcomes),
  hours: fromOverview(({ hours }) => hourTable(hours)),
  scripts: findScriptEffect,
  cards: findCardEffect,
  packets: findPacketEffect,
  sequences: findSequenceEffect,
  sources: findSources,
  lists: findLists,
  referrers: findReferrers,
};
