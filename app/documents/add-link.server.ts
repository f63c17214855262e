import { and, eq } from 'drizzle-orm';
import type { z } from 'zod';
import type { Actor } from '~/platform/actor';
import type { Db } from '~db/client';
import { newId } from '~db/columns';
import { clients } from '~db/schema/clients';
import { portfolioLinks } from '~db/schema/documents';
import type { portfolioLinkSchema } from './schema';

interface NewLink extends z.output<typeof portfolioLinkSchema> {
  actor: Actor;
  now: Date;
}

/** Keeps a page on the web that packets can point to; `url` has passed `portfolioLinkSchema`. */
export async function addLink(
  db: Db,
  { title, description, url, madeForClientId, actor, now }: NewLink,
): Promise<string> {
  const id = newId();
  const { workspaceId } = actor;
  const [client] = madeForClientId
    ? await db
        .select({ id: clients.id })
        .from(clients)
        .where(and(eq(clients.workspaceId, workspaceId), eq(clients.id, madeForClientId)))
    : [];
  await db.insert(portfolioLinks).values({
    workspaceId,
    id,
    title,
    description,
    url,
    madeForClientId: client?.id ?? null,
    createdAt: now,
  });
  return id;
}
