import { setImmediate as othersTurn } from 'node:timers/promises';
import { companyDomain } from '~/companies/web-domain';
import type { ImportRow } from '../check-row';
import type { ImportRun } from '../import-run.server';
import { hasError } from '../issue';
import { mapRow } from '../map-row.server';
import { likenessOf } from './likeness.server';
import type { MappedRow, RowOutcome } from './planning';

type Reading = Pick<ImportRun, 'reading' | 'fileHash'>;

/** So many rows are read in a few milliseconds; then others have their turn, PostgreSQL's answers among them. */
const AT_ONCE = 50;

/** Reads rows as prospects; those that cannot be used are outcomes already. In the order of the file. */
export async function mapRows(
  rows: readonly ImportRow[],
  reading: Reading,
): Promise<(MappedRow | RowOutcome)[]> {
  const mapped: (MappedRow | RowOutcome)[] = [];
  for (const [index, row] of rows.entries()) {
    if (index % AT_ONCE === 0) await othersTurn();
    mapped.push(readRow(row, reading));
  }
  return mapped;
}

function readRow(row: ImportRow, { reading, fileHash }: Reading): MappedRow | RowOutcome {
  const { prospect, issues } = mapRow(row, reading);
  const { line, cells: raw } = row;
  if (hasError(issues)) return failed({ line, raw, issues });
  const domain = companyDomain({ website: prospect.website, email: prospect.emails[0] });
  return { line, raw, issues, prospect, domain, likeness: likenessOf(prospect, `${fileHash} ${line}`) };
}

const failed = (row: Pick<RowOutcome, 'line' | 'raw' | 'issues'>): RowOutcome => ({
  ...row,
  action: 'error',
  prospectId: null,
  version: null,
  prior: null,
  likeness: null,
  isDuplicate: false,
  matchId: null,
});

export const isUsable = (row: MappedRow | RowOutcome): row is MappedRow => 'prospect' in row;
