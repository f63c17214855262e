import { and, eq } from 'drizzle-orm';
import type { MemberActor } from '~/platform/actor';
import type { Db } from '~db/client';
import { members } from '~db/schema/accounts';

/** Keeps what stands below a member's messages; without words it is made of name, phone and website again. */
export async function saveSignature(
  db: Db,
  { signature, actor }: { signature: string | undefined; actor: MemberActor },
): Promise<void> {
  await db
    .update(members)
    .set({ signature: signature ?? null })
    .where(and(eq(members.workspaceId, actor.workspaceId), eq(members.id, actor.memberId)));
}
