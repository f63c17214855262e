import type { Queue } from '~/jobs/queue.server';
import type { Db } from '~db/client';
import { imports } from '~db/schema/imports';
import { isImport, type WhichImport } from './is-import.server';
import { nothingChecked } from './open-states';

/** Has the dry run made, anew where there was one. */
export async function queueCheck(
  { tx, queue }: { tx: Db; queue: Queue },
  which: WhichImport,
  now: Date,
): Promise<void> {
  const begun = {
    state: 'checking',
    rowsDone: 0,
    progressAt: now,
    failure: null,
    ...nothingChecked,
  } as const;
  await tx.update(imports).set(begun).where(isImport(which));
  await queue.send(tx, 'check-import', { ...which });
}
