import { and, inArray } from 'drizzle-orm';
import type { AppContext } from '~/platform/context';
import { imports } from '~db/schema/imports';
import { isImport, type WhichImport } from './is-import.server';

/** Where an import stands after a part of it failed: there she can have that part tried again. */
const AFTER_FAILURE = [
  { during: ['checking'], state: 'uploaded' },
  { during: ['queued', 'committing'], state: 'failed' },
  { during: ['undoing'], state: 'done' },
] as const;

/**
 * Runs a part of an import. When it throws, its page says so, and what was done is kept. While the database is away
 * that can't be written either, and the queue tries again.
 */
export async function markFailed(
  { db, log }: Pick<AppContext, 'db' | 'log'>,
  which: WhichImport,
  work: () => Promise<void>,
): Promise<void> {
  try {
    await work();
  } catch (error) {
    const failure = isMissingFile(error) ? 'file_missing' : 'unexpected';
    for (const { during, state } of AFTER_FAILURE) {
      await db
        .update(imports)
        .set({ state, failure })
        .where(and(isImport(which), inArray(imports.state, during)));
    }
    log.error({ err: error, importId: which.importId }, 'import failed');
  }
}

const isMissingFile = (error: unknown) =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT';
