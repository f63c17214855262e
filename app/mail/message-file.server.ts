import { and, eq } from 'drizzle-orm';
import type { AppContext } from '~/platform/context';
import { fail, ok } from '~/platform/result';
import type { Db } from '~db/client';
import { members } from '~db/schema/accounts';
import { deliveries, mailboxes } from '~db/schema/mail';
import { readAttachments } from './attachments.server';
import type { Delivery } from './pick-deliveries.server';
import { isPublicAddress } from './public-address';
import { rawMessage } from './raw-message.server';
import { openTokens } from './write-message.server';

type FileContext = Pick<AppContext, 'db' | 'files' | 'secrets' | 'env' | 'now'>;

/** Mail programs open a message with this header for sending, not for reading. */
const DRAFT_MARK = Buffer.from('X-Unsent: 1\r\n');

/**
 * A written message as a file that mail programs open (RFC 5322), with the documents that travel with it. One that
 * waits for her to send it opens as a draft.
 */
export async function messageFile(
  context: FileContext,
  { workspaceId, deliveryId }: { workspaceId: string; deliveryId: string },
) {
  const { db, files, secrets, env, now } = context;
  const [delivery] = await db
    .select()
    .from(deliveries)
    .where(and(eq(deliveries.workspaceId, workspaceId), eq(deliveries.id, deliveryId)));
  if (!delivery || delivery.sealedTokens === null) return fail('not_found');
  const appUrl = env.APP_URL;
  const raw = await rawMessage({
    delivery,
    from: await senderOf(db, delivery),
    tokens: openTokens(delivery, secrets),
    attachments: isPublicAddress(appUrl) ? [] : await readAttachments(db, files, delivery),
    appUrl,
    date: delivery.sentAt ?? now(),
  });
  return ok(delivery.state === 'outbox' ? Buffer.concat([DRAFT_MARK, raw]) : raw);
}

/** As the mailbox says; without one, as she signs in. */
async function senderOf(db: Db, { workspaceId, memberId }: Delivery) {
  const [row] = await db
    .select({ member: members, mailbox: mailboxes })
    .from(members)
    .leftJoin(
      mailboxes,
      and(eq(mailboxes.workspaceId, members.workspaceId), eq(mailboxes.memberId, members.id)),
    )
    .where(and(eq(members.workspaceId, workspaceId), eq(members.id, memberId)));
  if (!row) throw new Error(`Member ${memberId} is gone, her messages are not`);
  return {
    name: row.mailbox?.displayName ?? row.member.name,
    address: row.mailbox?.address ?? row.member.email,
  };
}
