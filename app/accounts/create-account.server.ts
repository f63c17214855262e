import { asc } from 'drizzle-orm';
import type { z } from 'zod';
import { recordEvent } from '~/audit/record-event.server';
import type { Locale } from '~/i18n/locales';
import type { MemberActor } from '~/platform/actor';
import { fail, ok, type Result } from '~/platform/result';
import type { Db } from '~db/client';
import { newId } from '~db/columns';
import { members, workspaces } from '~db/schema/accounts';
import { violationOf } from '~db/violation';
import { hashPassword, isCommonPassword } from './passwords.server';
import type { setUpSchema } from './schema';
import { createWorkspace } from './set-up.server';

type NewAccount = z.output<typeof setUpSchema> & {
  /** Of a new workspace; a member of an existing one gets that one's language. */
  locale: Locale;
  now: Date;
};

type Created = MemberActor & { role: 'owner' | 'member' };

/** Adds a member to the workspace of this installation, or creates the workspace with its owner. */
export async function createAccount(
  db: Db,
  account: NewAccount,
): Promise<Result<Created, 'taken' | 'password_common'>> {
  if (isCommonPassword(account.password)) return fail('password_common');
  const passwordHash = await hashPassword(account.password);
  try {
    return ok(await db.transaction((tx) => addAccount(tx, { ...account, passwordHash })));
  } catch (error) {
    if (violationOf(error) === 'unique') return fail('taken');
    throw error;
  }
}

async function addAccount(tx: Db, account: NewAccount & { passwordHash: string }): Promise<Created> {
  const { name, email, passwordHash, now } = account;
  const [workspace] = await tx.select().from(workspaces).orderBy(asc(workspaces.createdAt)).limit(1);
  if (!workspace) return { ...(await createWorkspace(tx, account)), role: 'owner' };
  const { id: workspaceId, locale, timeZone } = workspace;
  const memberId = newId();
  await tx
    .insert(members)
    .values({ workspaceId, id: memberId, email, name, role: 'member', passwordHash, locale, timeZone });
  await recordEvent(tx, {
    action: 'member.created',
    subjectKind: 'member',
    subjectId: memberId,
    actor: { workspaceId, memberId: null },
    at: now,
  });
  return { workspaceId, memberId, role: 'member' };
}
