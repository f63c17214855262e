import { sql } from 'drizzle-orm';
import type { Db } from '~db/client';
import { idSet } from '~db/rows';
import type { Look } from './look';

/** Companies with what tells them apart: web domain, city, how many are there. */
export async function companyRows(db: Db, workspaceId: string, ids: string[]): Promise<Look[]> {
  const rows = await db.execute<{ id: string; name: string; domain: string | null; city: string | null }>(sql`
    select c.id, c.name, c.domain, c.city from companies c
    where c.workspace_id = ${workspaceId} and c.id in ${idSet(ids)}`);
  return [...rows].map(({ id, name, domain, city }) => ({
    id,
    to: `/companies/${id}`,
    name,
    about: [domain, city].filter((part): part is string => part !== null),
  }));
}
