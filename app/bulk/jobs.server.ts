import { and, inArray, lt } from 'drizzle-orm';
import { z } from 'zod';
import type { Job } from '~/jobs/job';
import type { AppContext } from '~/platform/context';
import { bulkChanges } from '~db/schema/bulk-changes';
import { runChange } from './run-change.server';
import { runUndo } from './undo-change.server';

const which = z.object({ workspaceId: z.uuid(), changeId: z.uuid() });

const change: Job = {
  name: 'change-prospects',
  run: ({ db, now }, payload, signal) => runChange(db, { ...which.parse(payload), now, signal }),
};

const undo: Job = {
  name: 'undo-prospect-change',
  run: ({ db, now }, payload, signal) => runUndo(db, { ...which.parse(payload), now, signal }),
};

/** Longer than any batch takes. */
const SILENCE_MS = 2 * 60_000;

/** Every minute: what a process began and did not finish goes on. */
const resume: Job = {
  name: 'resume-prospect-changes',
  cron: '* * * * *',
  run: resumeChanges,
};

async function resumeChanges({ db, queue, now }: AppContext): Promise<void> {
  const silentSince = new Date(now().getTime() - SILENCE_MS);
  const stuck = await db
    .select({ workspaceId: bulkChanges.workspaceId, changeId: bulkChanges.id, state: bulkChanges.state })
    .from(bulkChanges)
    .where(and(inArray(bulkChanges.state, ['running', 'undoing']), lt(bulkChanges.progressAt, silentSince)));
  for (const { state, ...payload } of stuck) {
    await queue.send(db, state === 'running' ? 'change-prospects' : 'undo-prospect-change', payload);
  }
}

export const bulkJobs: Job[] = [change, undo, resume];
