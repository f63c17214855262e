import { and, eq, gt, isNull } from 'drizzle-orm';
import { hashToken, newToken } from '~/platform/tokens.server';
import type { Db } from '~db/client';
import { setupLinks, workspaces } from '~db/schema/accounts';

const VALID_HOURS = 24;

/**
 * A one-time address at which the owner creates workspace and account; null once there is one.
 * Links made before stop working.
 */
export async function createSetupLink(
  db: Db,
  { appUrl, now }: { appUrl: string; now: Date },
): Promise<string | null> {
  const [existing] = await db.select({ id: workspaces.id }).from(workspaces).limit(1);
  if (existing) return null;
  const token = newToken();
  await db.transaction(async (tx) => {
    await tx.delete(setupLinks);
    await tx.insert(setupLinks).values({
      tokenHash: hashToken(token),
      createdAt: now,
      expiresAt: new Date(now.getTime() + VALID_HOURS * 3_600_000),
    });
  });
  return `${appUrl}/set-up/${token}`;
}

const stillWorks = (token: string, now: Date) =>
  and(eq(setupLinks.tokenHash, hashToken(token)), isNull(setupLinks.usedAt), gt(setupLinks.expiresAt, now));

/** Whether the link can still be used. */
export async function isSetupLinkOpen(
  db: Db,
  { token, now }: { token: string; now: Date },
): Promise<boolean> {
  return (await db.$count(setupLinks, stillWorks(token, now))) > 0;
}

/** Locks and gives back the link if it still works. */
export async function claimSetupLink(tx: Db, { token, now }: { token: string; now: Date }) {
  const [link] = await tx
    .select({ id: setupLinks.id })
    .from(setupLinks)
    .where(stillWorks(token, now))
    .for('update');
  return link ?? null;
}
