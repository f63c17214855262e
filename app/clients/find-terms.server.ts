import { and, eq, sql } from 'drizzle-orm';
import type { Db } from '~db/client';
import { clients, engagements } from '~db/schema/clients';
import { listServices } from './queries.server';

/** An engagement as the form shows it when its terms change, from today on; null when there is none. */
export async function findTerms(
  db: Db,
  workspaceId: string,
  { engagementId, today }: { engagementId: string; today: string },
) {
  const [found] = await db
    .select({
      client: { id: clients.id, name: clients.name },
      terms: engagements,
      services: sql<string[]>`array(select e.service_id from engagement_services e
        where e.workspace_id = ${engagements.workspaceId} and e.engagement_id = ${engagements.id})`,
    })
    .from(engagements)
    .innerJoin(
      clients,
      and(eq(clients.workspaceId, engagements.workspaceId), eq(clients.id, engagements.clientId)),
    )
    .where(and(eq(engagements.workspaceId, workspaceId), eq(engagements.id, engagementId)));
  if (!found) return null;
  const { client, services: agreed, terms } = found;
  const { kind, hoursPerWeek, rateCents, currency, startsOn } = terms;
  const catalogue = await listServices(db, workspaceId);
  return {
    client,
    services: catalogue.filter(({ id, offered }) => offered || agreed.includes(id)),
    start: {
      ...{ services: agreed, kind, currency, hoursPerWeek },
      rate: rateCents === null ? null : rateCents / 100,
      startsOn: startsOn > today ? startsOn : today,
    },
  };
}
