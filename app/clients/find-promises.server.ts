import { and, asc, eq, sql } from 'drizzle-orm';
import type { Db } from '~db/client';
import { clients, engagements, officeHours } from '~db/schema/clients';
import type { Span } from './capacity';
import type { Promised } from './promised-hours';

/** What is promised to current clients, each in the client's zone. */
export async function findPromises(db: Db, workspaceId: string): Promise<Promised[]> {
  const rows = await db
    .select({
      clientId: clients.id,
      client: clients.name,
      timeZone: officeHours.timeZone,
      windows: sql<Promised['windows']>`json_agg(json_build_object('weekday', ${officeHours.weekday},
        'from', ${officeHours.from}, 'to', ${officeHours.to}))`,
      spans: sql<
        Span[]
      >`(select coalesce(json_agg(json_build_object('startsOn', e.starts_on, 'endsOn', e.ends_on)), '[]')
        from ${engagements} e where e.workspace_id = ${clients.workspaceId} and e.client_id = ${clients.id})`,
    })
    .from(officeHours)
    .innerJoin(
      clients,
      and(eq(clients.workspaceId, officeHours.workspaceId), eq(clients.id, officeHours.clientId)),
    )
    .where(and(eq(officeHours.workspaceId, workspaceId), eq(clients.state, 'active')))
    .groupBy(clients.workspaceId, clients.id, officeHours.timeZone)
    .orderBy(asc(sql`lower(${clients.name})`));
  return rows;
}
