import { and, desc, eq } from 'drizzle-orm';
import type { Db } from '~db/client';
import { type ImportValueChoices, importMappings, type imports } from '~db/schema/imports';
import { errorColumns } from './error-file.server';
import { fieldOf, type ImportField, type Mapping } from './fields';
import { headerFingerprint } from './header-fingerprint.server';

type Remembered = Pick<typeof imports.$inferSelect, 'rememberedFrom' | 'valueChoices'> & { mapping: Mapping };

/** What she chose last for a file with these columns, or null. */
export async function recallMapping(
  db: Db,
  workspaceId: string,
  columns: readonly string[],
): Promise<Remembered | null> {
  const [remembered] = await db
    .select()
    .from(importMappings)
    .where(isMapping(workspaceId, headerFingerprint(columns)));
  if (!remembered) return null;
  const { fields, fileName, updatedAt, valueChoices } = remembered;
  const own = ownColumns(columns).map((column, index) => [column, fields[index] as ImportField | null]);
  return {
    mapping: {
      ...Object.fromEntries(columns.map((column) => [column, null])),
      ...Object.fromEntries(own),
    },
    rememberedFrom: { fileName, at: updatedAt.toISOString() },
    valueChoices,
  };
}

interface Choice {
  workspaceId: string;
  fileName: string;
  columns: readonly string[];
  mapping: Mapping;
  valueChoices: ImportValueChoices;
  now: Date;
}

/** Keeps what she chose for the next file with the same columns. */
export async function rememberMapping(tx: Db, choice: Choice): Promise<void> {
  const { workspaceId, fileName, mapping, valueChoices, now } = choice;
  const columns = ownColumns(choice.columns);
  const fields = columns.map((column) => fieldOf(mapping, column));
  const kept = { fields, columns, fileName, valueChoices, updatedAt: now };
  await tx
    .insert(importMappings)
    .values({ workspaceId, fingerprint: headerFingerprint(choice.columns), ...kept })
    .onConflictDoUpdate({ target: [importMappings.workspaceId, importMappings.fingerprint], set: kept });
}

/** As many as are shown; older ones stay and are found by their header. */
const MOST_SHOWN = 50;

/** The remembered mappings, the last used first. */
export const listMappings = (db: Db, workspaceId: string) =>
  db
    .select({
      fingerprint: importMappings.fingerprint,
      fileName: importMappings.fileName,
      columns: importMappings.columns,
      fields: importMappings.fields,
      updatedAt: importMappings.updatedAt,
    })
    .from(importMappings)
    .where(eq(importMappings.workspaceId, workspaceId))
    .orderBy(desc(importMappings.updatedAt))
    .limit(MOST_SHOWN);

/** Files with this header are recognised afresh from now on. */
export async function forgetMapping(
  db: Db,
  { workspaceId, fingerprint }: { workspaceId: string; fingerprint: string },
): Promise<void> {
  await db.delete(importMappings).where(isMapping(workspaceId, fingerprint));
}

const isMapping = (workspaceId: string, fingerprint: string) =>
  and(eq(importMappings.workspaceId, workspaceId), eq(importMappings.fingerprint, fingerprint));

/** Those of the original file; an error file has two more. */
const ownColumns = (columns: readonly string[]) => columns.filter((column) => !errorColumns.includes(column));
