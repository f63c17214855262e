import type { ImportCounts } from '~db/schema/imports';
import type { RowOutcome } from './batch/planning';

export const noCounts = (): ImportCounts => ({
  rows: 0,
  created: 0,
  updated: 0,
  skipped: 0,
  suppressed: 0,
  errors: 0,
  duplicatesInFile: 0,
});

/** The counts with some more rows: each has exactly one action, so that the actions add up to the rows. */
export function countIn(counts: ImportCounts, outcomes: readonly RowOutcome[]): ImportCounts {
  const of = (action: RowOutcome['action']) => outcomes.filter((row) => row.action === action).length;
  return {
    rows: counts.rows + outcomes.length,
    created: counts.created + of('created'),
    updated: counts.updated + of('updated'),
    skipped: counts.skipped + of('skipped'),
    suppressed: counts.suppressed + of('suppressed'),
    errors: counts.errors + of('error'),
    duplicatesInFile: counts.duplicatesInFile + outcomes.filter((row) => row.isDuplicate).length,
  };
}
