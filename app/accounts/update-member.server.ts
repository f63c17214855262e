import { and, eq } from 'drizzle-orm';
import type { z } from 'zod';
import type { MemberActor } from '~/platform/actor';
import type { Db } from '~db/client';
import { members } from '~db/schema/accounts';
import type { profileSchema, quietHoursSchema } from './settings-schema';

type MemberChanges = z.output<typeof profileSchema> | z.output<typeof quietHoursSchema>;

/** What a member says about herself: name, language, looks, her hours. */
export async function updateMember(
  db: Db,
  { changes, actor }: { changes: MemberChanges; actor: MemberActor },
): Promise<void> {
  await db
    .update(members)
    .set(changes)
    .where(and(eq(members.workspaceId, actor.workspaceId), eq(members.id, actor.memberId)));
}
