import { companyDomain } from '~/companies/web-domain';
import type { ImportRow } from '../check-row';
import type { ImportRun } from '../import-run.server';
import { hasError } from '../issue';
import { mapRow } from '../map-row.server';
import { likenessOf } from './likeness.server';
import type { MappedRow, RowOutcome } from './planning';

/** Reads rows as prospects; those that cannot be used are outcomes already. In the order of the file. */
export function mapRows(
  rows: readonly ImportRow[],
  { reading, fileHash }: Pick<ImportRun, 'reading' | 'fileHash'>,
): (MappedRow | RowOutcome)[] {
  return rows.map((row) => {
    const { prospect, issues } = mapRow(row, reading);
    const { line, cells: raw } = row;
    if (hasError(issues)) return failed({ line, raw, issues });
    const domain = companyDomain({ website: prospect.website, email: prospect.emails[0] });
    return { line, raw, issues, prospect, domain, likeness: likenessOf(prospect, `${fileHash} ${line}`) };
  });
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
