import { asc, eq } from 'drizzle-orm';
import type { Db } from '~db/client';
import { services } from '~db/schema/clients';

/** The whole catalogue, offered or not, in its order. */
export function listServices(db: Db, workspaceId: string) {
  return db
    .select({ id: services.id, key: services.key, name: services.name, offered: services.offered })
    .from(services)
    .where(eq(services.workspaceId, workspaceId))
    .orderBy(asc(services.position));
}
