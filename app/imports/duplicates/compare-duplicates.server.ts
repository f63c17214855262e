import { formatPhoneNumber } from '~/prospects/format-phone-number.server';
import type { Db } from '~db/client';
import type { ImportDuplicate } from '~db/schema/imports';
import type { RowOutcome } from '../batch/planning';
import { maySamePerson } from '../batch/same-person';
import type { ImportRun } from '../import-run.server';
import { mapRow } from '../map-row.server';
import { type Comparable, factsOf } from './facts';
import { type FirstRow, findComparables, findFirstRows } from './find-comparables.server';

/** Rows kept for the screen; all of them follow the policy. */
export const MOST_DUPLICATES = 200;

/**
 * Rows of a batch beside what they are about: the prospect as it is in the database, or the row before it in the
 * file. `tx` is the dry run's transaction, `db` looks at what was there before it.
 */
export async function compareDuplicates(
  { db, tx }: { db: Db; tx: Db },
  run: ImportRun,
  outcomes: readonly RowOutcome[],
  room: number,
): Promise<ImportDuplicate[]> {
  const met = outcomes.filter(({ matchId, action }) => matchId !== null && action !== 'suppressed');
  const shown = met.slice(0, room);
  const ids = [...new Set(shown.map(({ matchId }) => matchId as string))];
  if (ids.length === 0) return [];
  const existing = await findComparables(db, run.workspaceId, ids);
  const firstRows = await findFirstRows(tx, run, ids);
  return shown.flatMap(({ line, raw, action, matchId }) => {
    const row = comparableOf(run, { line, raw });
    const prospectId = matchId as string;
    const known = existing.get(prospectId);
    if (known) return { line, action, firstLine: null, prospectId, ...sides(known, row) };
    const first = firstRows.get(prospectId);
    if (!first) return [];
    return { line, action, firstLine: first.line, prospectId: null, ...sides(comparableOf(run, first), row) };
  });
}

function comparableOf({ reading }: ImportRun, { line, raw }: FirstRow): Comparable {
  const { prospect } = mapRow({ line, cells: raw, issues: [] }, reading);
  return { ...prospect, phones: prospect.phones.map(({ e164 }) => e164) };
}

function sides(
  existing: Comparable,
  row: Comparable,
): Pick<ImportDuplicate, 'existing' | 'row' | 'matchedBy' | 'otherName'> {
  const share = (key: 'phones' | 'emails') => row[key].some((value) => existing[key].includes(value));
  const byName = row.lastName !== null && existing.lastName !== null;
  const matchedBy = share('phones') ? 'phone' : share('emails') ? 'email' : byName ? 'name' : 'row';
  const facts = { existing: factsOf(written(existing)), row: factsOf(written(row)) };
  return { ...facts, matchedBy, otherName: !maySamePerson(existing, row) };
}

/** With numbers as people write them. */
const written = (side: Comparable): Comparable => ({ ...side, phones: side.phones.map(formatPhoneNumber) });
