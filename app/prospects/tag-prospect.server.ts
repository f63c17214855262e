import { fail, ok, type Result } from '~/platform/result';
import type { Db } from '~db/client';
import { isProspect } from './is-prospect.server';
import { setTags } from './set-tags.server';

/** Makes these the tags of a prospect. */
export function tagProspect(
  db: Db,
  tagging: { workspaceId: string; prospectId: string; names: readonly string[] },
): Promise<Result<null, 'not_found'>> {
  return db.transaction(async (tx) => {
    if (!(await isProspect(tx, tagging))) return fail('not_found');
    await setTags(tx, tagging);
    return ok(null);
  });
}
