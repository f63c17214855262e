import { and, inArray, lt } from 'drizzle-orm';
import type { JobName } from '~/jobs/names';
import type { Queue } from '~/jobs/queue.server';
import type { Db } from '~db/client';
import { imports } from '~db/schema/imports';

/** Longer than any batch takes; a second runner of the same import does no harm. */
const SILENT_MS = 60_000;

const JOB_OF = {
  checking: 'check-import',
  queued: 'commit-import',
  committing: 'commit-import',
  undoing: 'undo-import',
} as const satisfies Record<string, JobName>;

type ActiveState = keyof typeof JOB_OF;

/** Queues the imports again whose worker has died: they have a state of work and have not moved for a while. */
export async function resumeImports({ db, queue }: { db: Db; queue: Queue }, now: Date): Promise<void> {
  const states = Object.keys(JOB_OF) as ActiveState[];
  const silent = await db
    .select({ workspaceId: imports.workspaceId, importId: imports.id, state: imports.state })
    .from(imports)
    .where(and(inArray(imports.state, states), lt(imports.progressAt, new Date(now.getTime() - SILENT_MS))));
  for (const { state, ...which } of silent) await queue.send(db, JOB_OF[state as ActiveState], which);
}
