import type { Queue } from '~/jobs/queue.server';
import type { MemberActor } from '~/platform/actor';
import { ok, type Result } from '~/platform/result';
import type { Db } from '~db/client';
import { queueCheck } from './queue-check.server';
import { rememberMapping } from './remembered-mapping.server';
import { type ChoiceError, type ImportChoices, saveChoices } from './save-choices.server';

interface CheckRequest extends ImportChoices {
  importId: string;
  actor: MemberActor;
  now: Date;
}

/** Keeps her choices, remembers the mapping for files like this one, and has the dry run made. */
export function beginCheck(
  { db, queue }: { db: Db; queue: Queue },
  { importId, actor, now, ...choices }: CheckRequest,
): Promise<Result<null, ChoiceError>> {
  const { workspaceId } = actor;
  const which = { workspaceId, importId };
  return db.transaction(async (tx) => {
    const saved = await saveChoices(tx, { ...which, ...choices });
    if (!saved.ok) return saved;
    await rememberMapping(tx, { workspaceId, ...saved.value, mapping: choices.mapping, now });
    await queueCheck({ tx, queue }, which, now);
    return ok(null);
  });
}
