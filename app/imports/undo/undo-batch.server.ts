import { and, asc, eq, inArray, isNotNull, isNull, sql } from 'drizzle-orm';
import type { Db } from '~db/client';
import { idSet } from '~db/rows';
import { importRows, imports } from '~db/schema/imports';
import { prospects } from '~db/schema/prospects';
import type { WhichImport } from '../is-import.server';
import { emptyCompanies } from './empty-companies.server';
import { findTouched } from './find-touched.server';
import { foldTraces, type TracedRow } from './fold-traces';
import { restoreProspects } from './restore-prospects.server';

/** Prospects of one transaction. */
const BATCH_SIZE = 500;

/** Undoes an import for some of its prospects; false when none is left. */
export async function undoBatch(tx: Db, which: WhichImport, now: Date): Promise<boolean> {
  const rows = await nextRows(tx, which);
  if (rows.length === 0) return false;
  const traces = foldTraces(rows);
  const ids = traces.map(({ prospectId }) => prospectId);
  const touched = await findTouched(tx, which, ids);
  const untouched = traces.filter(({ prospectId }) => !touched.has(prospectId));
  const restored = untouched.filter(({ isCreated }) => !isCreated);
  const removed = untouched.filter(({ isCreated }) => isCreated).map(({ prospectId }) => prospectId);
  await emptyCompanies(
    tx,
    which.workspaceId,
    rows.flatMap(({ prior }) => prior?.company ?? []),
  );
  await restoreProspects(tx, which, restored, now);
  await mark(tx, which, [...touched], 'kept');
  await mark(
    tx,
    which,
    restored.map(({ prospectId }) => prospectId),
    'restored',
  );
  await mark(tx, which, removed, 'removed');
  await removeProspects(tx, which.workspaceId, removed);
  return true;
}

const ofImport = ({ workspaceId, importId }: WhichImport) =>
  and(eq(importRows.workspaceId, workspaceId), eq(importRows.importId, importId));

async function nextRows(tx: Db, which: WhichImport): Promise<TracedRow[]> {
  const open = and(
    ofImport(which),
    inArray(importRows.action, ['created', 'updated']),
    isNull(importRows.undo),
    isNotNull(importRows.prospectId),
  );
  const next = tx
    .selectDistinct({ prospectId: importRows.prospectId })
    .from(importRows)
    .where(open)
    .orderBy(importRows.prospectId)
    .limit(BATCH_SIZE);
  const rows = await tx
    .select({ prospectId: importRows.prospectId, action: importRows.action, prior: importRows.prior })
    .from(importRows)
    .where(and(open, inArray(importRows.prospectId, next)))
    .orderBy(asc(importRows.line));
  return rows.map((row) => ({ ...row, prospectId: row.prospectId as string }));
}

async function mark(
  tx: Db,
  which: WhichImport,
  prospectIds: readonly string[],
  undo: 'kept' | 'restored' | 'removed',
): Promise<void> {
  await tx
    .update(importRows)
    .set({ undo })
    .where(
      and(
        ofImport(which),
        inArray(importRows.action, ['created', 'updated']),
        inArray(importRows.prospectId, idSet(prospectIds)),
      ),
    );
}

/** Rows of imports that met these prospects stay, and tell what happened without them. */
async function removeProspects(tx: Db, workspaceId: string, prospectIds: readonly string[]): Promise<void> {
  if (prospectIds.length === 0) return;
  const ids = idSet(prospectIds);
  await tx
    .update(importRows)
    .set({ prospectId: null })
    .where(and(eq(importRows.workspaceId, workspaceId), sql`${importRows.prospectId} in ${ids}`));
  await tx
    .update(imports)
    .set({ referredById: null })
    .where(and(eq(imports.workspaceId, workspaceId), sql`${imports.referredById} in ${ids}`));
  await tx
    .delete(prospects)
    .where(and(eq(prospects.workspaceId, workspaceId), sql`${prospects.id} in ${ids}`));
}
