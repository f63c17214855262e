import { and, eq } from 'drizzle-orm';
import type { Actor } from '~/platform/actor';
import { fail, ok, type Result } from '~/platform/result';
import type { Db } from '~db/client';
import { agreements } from '~db/schema/clients';

/** Changes the text of a draft; what was sent or signed stays as it was (`stale`). */
export async function editAgreement(
  db: Db,
  { agreementId, text, actor }: { agreementId: string; text: string; actor: Actor },
): Promise<Result<null, 'stale'>> {
  const changed = await db
    .update(agreements)
    .set({ text })
    .where(
      and(
        eq(agreements.workspaceId, actor.workspaceId),
        eq(agreements.id, agreementId),
        eq(agreements.state, 'drafted'),
      ),
    )
    .returning({ id: agreements.id });
  return changed.length > 0 ? ok(null) : fail('stale');
}
