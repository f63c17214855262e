import type { Db } from '~db/client';
import { newId } from '~db/columns';
import { insertRows } from '~db/rows';
import { activities } from '~db/schema/activities';
import { importRows } from '~db/schema/imports';
import type { ImportRun } from '../import-run.server';
import type { ReadBatch } from '../read-batches.server';
import { loadKnown } from './load-known.server';
import { isUsable } from './map-rows.server';
import { planRow } from './plan-row';
import type { RowOutcome } from './planning';
import { followRecords, writeRecords } from './write-records.server';

/** Imports some rows of a file and tells what became of each, in the order of the file. */
export async function importBatch(
  tx: Db,
  run: ImportRun,
  mapped: ReadBatch,
  now: Date,
): Promise<RowOutcome[]> {
  const known = await loadKnown(tx, run, mapped.filter(isUsable));
  const options = { ...run, newId };
  const outcomes = mapped.map((row) => (isUsable(row) ? planRow(row, known, options) : row));
  await Promise.all([
    ...writeRecords(tx, known, { ...run, now }),
    insertRows(
      tx,
      importRows,
      outcomes.map(({ isDuplicate, matchId, ...row }) => ({
        ...row,
        ...ownerOf(run),
        issues: row.issues.length > 0 ? row.issues : null,
      })),
    ),
    recordImported(tx, run, outcomes, now),
  ]);
  await followRecords(tx, known, { ...run, now });
  return outcomes;
}

const ownerOf = ({ workspaceId, importId }: ImportRun) => ({ workspaceId, importId });

/** One line in the timeline of each prospect, however many rows are about it. */
async function recordImported(tx: Db, run: ImportRun, outcomes: RowOutcome[], now: Date) {
  const { workspaceId, memberId, importId, fileName } = run;
  const touched = outcomes.filter(({ action }) => action === 'created' || action === 'updated');
  const byProspect = new Map(touched.map(({ prospectId, action }) => [prospectId as string, action]));
  const told = (action: string) => ({ importId, fileName, action });
  const data: Partial<Record<string, ReturnType<typeof told>>> = {
    created: told('created'),
    updated: told('updated'),
  };
  await insertRows(
    tx,
    activities,
    [...byProspect].map(([prospectId, action]) => ({
      ...{ workspaceId, id: newId(), prospectId, memberId, kind: 'imported', at: now, data: data[action] },
    })),
  );
}
