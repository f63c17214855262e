import type { WeekCount } from './count-calls.server';
import { type ReportTable, rateOf } from './report-table';

/** What came of the calls, most frequent first: the conversation where somebody was reached, else what the line did. */
export function outcomeTable(counts: WeekCount[]): ReportTable {
  const byOutcome = new Map<string, number>();
  for (const { result, conversation, calls } of counts) {
    const outcome = conversation ?? result;
    byOutcome.set(outcome, (byOutcome.get(outcome) ?? 0) + calls);
  }
  const all = counts.reduce((sum, { calls }) => sum + calls, 0);
  const rows = [...byOutcome]
    .map(([outcome, calls]) => ({ outcome, calls, share: rateOf(calls, all) }))
    .sort((one, other) => other.calls - one.calls);
  return { columns: ['outcome', 'calls', 'share'], rows };
}
