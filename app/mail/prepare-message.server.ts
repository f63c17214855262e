import type { AppContext } from '~/platform/context';
import { readAttachments } from './attachments.server';
import type { Claim } from './hold-lease.server';
import type { Delivery } from './pick-deliveries.server';
import { isPublicAddress } from './public-address';
import { rawMessage } from './raw-message.server';
import { openTokens } from './write-message.server';

type PreparingContext = Pick<AppContext, 'db' | 'files' | 'secrets' | 'env' | 'now'>;

/** What a server has to be told. */
export interface PreparedMessage {
  password: string | null;
  raw: Buffer;
}

/**
 * All that can go wrong before anybody connects: a password of another key, a file that is gone, a wrong header. Then the
 * error is given back.
 */
export async function prepareMessage(
  context: PreparingContext,
  claim: Claim,
): Promise<PreparedMessage | Error> {
  const { id, encryptedPassword } = claim.mailbox;
  try {
    return {
      password: encryptedPassword && context.secrets.open(encryptedPassword, id),
      raw: await buildRaw(context, claim),
    };
  } catch (error) {
    return error as Error;
  }
}

/** The bytes of a claimed message; the documents travel with it where no link can lead to them. */
async function buildRaw(context: PreparingContext, { delivery, mailbox }: Claim): Promise<Buffer> {
  const { secrets, env, now } = context;
  return rawMessage({
    delivery,
    from: { name: mailbox.displayName, address: mailbox.address },
    tokens: openTokens(delivery, secrets),
    attachments: carriesNothing(context, delivery)
      ? []
      : await readAttachments(context.db, context.files, delivery),
    appUrl: env.APP_URL,
    date: now(),
  });
}

const carriesNothing = ({ env }: PreparingContext, { packetPageId }: Delivery) =>
  packetPageId === null || isPublicAddress(env.APP_URL);
