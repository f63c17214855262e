import type { Actor } from '~/platform/actor';
import { fail, ok, type Result } from '~/platform/result';
import type { Db } from '~db/client';
import { isProspect } from './is-prospect.server';
import { recordActivity } from './record-activity.server';

/** Puts a note into a prospect's timeline. */
export async function addNote(
  db: Db,
  { prospectId, text, actor, now }: { prospectId: string; text: string; actor: Actor; now: Date },
): Promise<Result<null, 'not_found'>> {
  if (!(await isProspect(db, { workspaceId: actor.workspaceId, prospectId }))) return fail('not_found');
  await recordActivity(db, { prospectId, kind: 'note', data: { text }, actor, at: now });
  return ok(null);
}
