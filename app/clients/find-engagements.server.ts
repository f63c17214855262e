import { and, eq, gte, isNull, lte, or, sql } from 'drizzle-orm';
import type { Db } from '~db/client';
import { clients, engagements } from '~db/schema/clients';
import { isNotCalledOff } from './not-called-off.server';
import { serviceNames } from './roster.server';

/** Whether other terms follow an engagement. */
export const isFollowed = sql<boolean>`exists (select from engagements f
  where f.workspace_id = ${engagements}.workspace_id and f.replaces_id = ${engagements}.id)`;

/** Whether an engagement goes on with other terms where one before it ended. */
export const follows = sql<boolean>`${engagements.replacesId} is not null`;

/** All that is agreed with anybody in a span of local dates; without a last day, from the first one on. */
export function findEngagements(db: Db, workspaceId: string, { from, to }: { from: string; to?: string }) {
  return db
    .select({
      id: engagements.id,
      clientId: engagements.clientId,
      client: clients.name,
      confidential: clients.confidential,
      kind: engagements.kind,
      hoursPerWeek: engagements.hoursPerWeek,
      rateCents: engagements.rateCents,
      currency: engagements.currency,
      startsOn: engagements.startsOn,
      endsOn: engagements.endsOn,
      services: serviceNames,
      isFollowed,
      follows,
    })
    .from(engagements)
    .innerJoin(
      clients,
      and(eq(clients.workspaceId, engagements.workspaceId), eq(clients.id, engagements.clientId)),
    )
    .where(
      and(
        eq(engagements.workspaceId, workspaceId),
        or(isNull(engagements.endsOn), gte(engagements.endsOn, from)),
        isNotCalledOff,
        to ? lte(engagements.startsOn, to) : undefined,
      ),
    )
    .orderBy(sql`lower(${clients.name})`, engagements.startsOn, engagements.id);
}

export type AgreedWork = Awaited<ReturnType<typeof findEngagements>>[number];
