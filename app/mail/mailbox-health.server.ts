import { and, eq, sql } from 'drizzle-orm';
import type { Db } from '~db/client';
import { mailboxes } from '~db/schema/mail';
import type { Mailbox } from './pick-deliveries.server';

const MOST_FAILURES = 5;
const PROBE_MS = 5 * 60_000;

const thisOne = ({ workspaceId, id }: Mailbox) =>
  and(eq(mailboxes.workspaceId, workspaceId), eq(mailboxes.id, id));

/** Nothing to forget: no failure was counted when the message was claimed. */
export const isHealthy = ({ state, failuresInRow }: Mailbox) => state === 'active' && failuresInRow === 0;

/** Counts a failure to connect; after five in a row the mailbox pauses and one message every five minutes tries again. */
export async function mailboxFailed(tx: Db, mailbox: Mailbox, answer: string, now: Date): Promise<void> {
  const [failed] = await tx
    .update(mailboxes)
    .set({ failuresInRow: sql`${mailboxes.failuresInRow} + 1` })
    .where(thisOne(mailbox))
    .returning({ failuresInRow: mailboxes.failuresInRow });
  if (!failed || failed.failuresInRow < MOST_FAILURES) return;
  await tx
    .update(mailboxes)
    .set({ state: 'paused', pauseReason: answer, probeAt: new Date(now.getTime() + PROBE_MS) })
    .where(thisOne(mailbox));
}

/** The server doesn't take this login: trying again would lock the account, so it waits for her. */
export async function mailboxRefused(tx: Db, mailbox: Mailbox, answer: string): Promise<void> {
  await tx
    .update(mailboxes)
    .set({ state: 'paused', pauseReason: answer, probeAt: null })
    .where(thisOne(mailbox));
}

/** The server took or refused a message, so connection and login work. */
export async function mailboxWorked(tx: Db, mailbox: Mailbox): Promise<void> {
  await tx
    .update(mailboxes)
    .set({ state: 'active', pauseReason: null, probeAt: null, failuresInRow: 0 })
    .where(thisOne(mailbox));
}
