import { and, eq, inArray, max, sql } from 'drizzle-orm';
import type { Actor } from '~/platform/actor';
import type { Db } from '~db/client';
import { newId } from '~db/columns';
import { services } from '~db/schema/clients';

interface Offer {
  /** Ids of the services offered; the others stay in the catalogue. */
  offered: string[];
  /** Name of one more service. */
  added?: string | undefined;
  actor: Actor;
}

/** Says which services of the catalogue the assistant offers, and adds one of her own. */
export function offerServices(db: Db, { offered, added, actor: { workspaceId } }: Offer): Promise<void> {
  return db.transaction(async (tx) => {
    const isOffered = offered.length > 0 ? inArray(services.id, offered) : sql`false`;
    await tx
      .update(services)
      .set({ offered: sql`${isOffered}` })
      .where(eq(services.workspaceId, workspaceId));
    if (added) await addService(tx, workspaceId, added);
  });
}

async function addService(tx: Db, workspaceId: string, name: string): Promise<void> {
  const revived = await tx
    .update(services)
    .set({ offered: true })
    .where(and(eq(services.workspaceId, workspaceId), eq(sql`lower(${services.name})`, name.toLowerCase())))
    .returning({ id: services.id });
  if (revived.length > 0) return;
  const [last] = await tx
    .select({ position: max(services.position) })
    .from(services)
    .where(eq(services.workspaceId, workspaceId));
  const id = newId();
  await tx.insert(services).values({ workspaceId, id, key: id, name, position: (last?.position ?? -1) + 1 });
}
