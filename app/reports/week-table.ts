import type { WeeklyGoal } from '~db/schema/accounts';
import type { WeekCount } from './count-calls.server';
import type { ReportTable } from './report-table';

/** What was sent and won in a week. */
export interface WeekGain {
  week: string;
  packets: number;
  clients: number;
}

/** The columns that goals are set for, by goal. */
export const GOAL_COLUMNS = {
  dials: 'calls',
  conversations: 'conversations',
  packets: 'packets',
  clients: 'clients',
} as const satisfies Record<WeeklyGoal, string>;

export const WEEKLY_GOALS = Object.keys(GOAL_COLUMNS) as WeeklyGoal[];

/** One row a week, weeks without a call too. */
export function weekTable(weeks: string[], counts: WeekCount[], gains: WeekGain[]): ReportTable {
  const rows = weeks.map((week) => {
    const own = counts.filter((count) => count.week === week);
    const gain = gains.find((one) => one.week === week);
    return {
      week,
      calls: sum(own),
      conversations: sum(own.filter(({ conversation }) => conversation !== null)),
      packets: gain?.packets ?? 0,
      clients: gain?.clients ?? 0,
    };
  });
  return { columns: ['week', 'calls', 'conversations', 'packets', 'clients'], rows };
}

const sum = (counts: WeekCount[]) => counts.reduce((all, { calls }) => all + calls, 0);
