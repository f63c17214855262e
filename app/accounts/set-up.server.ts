import { eq } from 'drizzle-orm';
import type { z } from 'zod';
import type { Locale } from '~/i18n/locales';
import { fail, ok } from '~/platform/result';
import type { Db } from '~db/client';
import { newId } from '~db/columns';
import { members, setupLinks, workspaces } from '~db/schema/accounts';
import { hashPassword, isCommonPassword } from './passwords.server';
import type { setUpSchema } from './schema';
import { seedWorkspace } from './seed-workspace.server';
import { claimSetupLink } from './setup-links.server';

/** Creates the first workspace and its owner; the link is used up with it. */
export async function setUp(
  db: Db,
  input: z.output<typeof setUpSchema> & { token: string; locale: Locale; now: Date },
) {
  if (isCommonPassword(input.password)) return fail('password_common');
  const passwordHash = await hashPassword(input.password);
  return db.transaction(async (tx) => {
    const link = await claimSetupLink(tx, input);
    if (!link) return fail('not_found');
    await tx.update(setupLinks).set({ usedAt: input.now }).where(eq(setupLinks.id, link.id));
    return ok(await createWorkspace(tx, { ...input, passwordHash }));
  });
}

interface NewWorkspace {
  name: string;
  email: string;
  passwordHash: string;
  locale: Locale;
}

/** A workspace named after its owner, with all it holds from the start. */
export async function createWorkspace(tx: Db, { name, email, passwordHash, locale }: NewWorkspace) {
  const workspaceId = newId();
  await tx.insert(workspaces).values({ id: workspaceId, name, locale, senderName: name });
  const memberId = newId();
  await tx
    .insert(members)
    .values({ workspaceId, id: memberId, email, name, role: 'owner', passwordHash, locale });
  await seedWorkspace(tx, { workspaceId, locale });
  return { workspaceId, memberId };
}
