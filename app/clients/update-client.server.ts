import { and, eq } from 'drizzle-orm';
import { recordEvent } from '~/audit/record-event.server';
import type { Actor } from '~/platform/actor';
import { fail, ok, type Result } from '~/platform/result';
import type { Db } from '~db/client';
import { clients } from '~db/schema/clients';

interface ClientChange {
  clientId: string;
  name: string;
  confidential: boolean;
  actor: Actor;
  now: Date;
}

/** Changes what a client is called, and whether the name is kept from others. */
export function updateClient(
  db: Db,
  { clientId, name, confidential, actor, now }: ClientChange,
): Promise<Result<null, 'not_found'>> {
  return db.transaction(async (tx) => {
    const changed = await tx
      .update(clients)
      .set({ name, confidential })
      .where(and(eq(clients.workspaceId, actor.workspaceId), eq(clients.id, clientId)))
      .returning({ id: clients.id });
    if (changed.length === 0) return fail('not_found');
    await recordEvent(tx, {
      action: 'client.changed',
      subjectKind: 'client',
      subjectId: clientId,
      data: { confidential },
      actor,
      at: now,
    });
    return ok(null);
  });
}
