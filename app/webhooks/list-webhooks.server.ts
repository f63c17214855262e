import { asc, eq } from 'drizzle-orm';
import type { Db } from '~db/client';
import { webhooks } from '~db/schema/webhooks';

export type ShownWebhook = Awaited<ReturnType<typeof listWebhooks>>[number];

/** The addresses that are told what happens, and how telling them goes; never their keys. */
export const listWebhooks = (db: Db, workspaceId: string) =>
  db
    .select({
      id: webhooks.id,
      url: webhooks.url,
      actions: webhooks.actions,
      state: webhooks.state,
      lastError: webhooks.lastError,
      deliveredAt: webhooks.deliveredAt,
    })
    .from(webhooks)
    .where(eq(webhooks.workspaceId, workspaceId))
    .orderBy(asc(webhooks.createdAt))
    .execute();
