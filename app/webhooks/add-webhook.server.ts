import { randomBytes } from 'node:crypto';
import { desc, eq } from 'drizzle-orm';
import type { z } from 'zod';
import { recordEvent } from '~/audit/record-event.server';
import type { MemberActor } from '~/platform/actor';
import type { SecretBox } from '~/platform/secret-box.server';
import type { Db } from '~db/client';
import { newId } from '~db/columns';
import { auditEvents } from '~db/schema/activities';
import { webhooks } from '~db/schema/webhooks';
import type { webhookSchema } from './schema';

/** As the Standard Webhooks specification writes a symmetric key of 24 bytes. */
const newSecret = () => `whsec_${randomBytes(24).toString('base64')}`;

interface NewWebhook {
  webhook: z.output<typeof webhookSchema>;
  secrets: SecretBox;
  actor: MemberActor;
  now: Date;
}

/** Tells an address what happens from now on. Gives back the key it verifies by, this once. */
export function addWebhook(db: Db, { webhook, secrets, actor, now }: NewWebhook): Promise<string> {
  const { workspaceId, memberId } = actor;
  const id = newId();
  const secret = newSecret();
  return db.transaction(async (tx) => {
    await recordEvent(tx, {
      action: 'webhook.added',
      subjectKind: 'webhook',
      subjectId: id,
      data: { host: new URL(webhook.url).host },
      actor,
      at: now,
    });
    await tx.insert(webhooks).values({
      ...webhook,
      workspaceId,
      id,
      memberId,
      sealedSecret: secrets.seal(secret, id),
      sequence: await lastSequence(tx, workspaceId),
      nextTryAt: now,
      createdAt: now,
    });
    return secret;
  });
}

async function lastSequence(tx: Db, workspaceId: string): Promise<number> {
  const [last] = await tx
    .select({ sequence: auditEvents.sequence })
    .from(auditEvents)
    .where(eq(auditEvents.workspaceId, workspaceId))
    .orderBy(desc(auditEvents.sequence))
    .limit(1);
  return last?.sequence ?? 0;
}
