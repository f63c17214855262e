import type { MemberActor } from '~/platform/actor';
import type { Db } from '~db/client';
import { newId } from '~db/columns';
import { members, workspaces } from '~db/schema/accounts';

/** A workspace with its owner and nothing else; gives back the owner as actor. */
export async function buildWorkspace(
  db: Db,
  values: Partial<typeof workspaces.$inferInsert> = {},
): Promise<MemberActor> {
  const workspaceId = newId();
  await db.insert(workspaces).values({ id: workspaceId, name: 'Büro Sonnentau', ...values });
  return buildMember(db, workspaceId, { role: 'owner' });
}

/** One more member of a workspace. */
export async function buildMember(
  db: Db,
  workspaceId: string,
  values: Partial<typeof members.$inferInsert> = {},
): Promise<MemberActor> {
  const memberId = newId();
  await db.insert(members).values({
    workspaceId,
    id: memberId,
    email: `${memberId}@anklang.example`,
    name: 'Tilda Sonnentau',
    role: 'member',
    passwordHash: 'not a hash, nobody signs in',
    ...values,
  });
  return { workspaceId, memberId };
}
