import { and, eq, gte, isNull, lte, or, sql } from 'drizzle-orm';
import type { Db } from '~db/client';
import { clients, engagements } from '~db/schema/clients';
import { isNotCalledOff } from './not-called-off.server';
import { serviceNames } from './roster.server';

/** Whether other terms follow an engagement; those that were called off don't. */
export const isFollowed = sql<boolean>`exists (select from engagements f
  where f.workspace_id = ${engagements}.workspace_id and f.replaces_id = ${engagements}.id
    and (f.ends_on is null or f.ends_on >= f.starts_on))`;

/** Whether an engagement goes on with other terms where one before it ended. */
export const follows = sql<boolean>`${engagements.replacesId} is not null`;

/**
 * Whether the end of an engagement can be taken back: nothing follows it, and what it was to follow before it was
 * called off goes on when it begins, with nothing else to follow.
 */
export const canReopen = sql<boolean>`${engagements}.ends_on is not null and not ${isFollowed} and (
  ${engagements}.ends_on >= ${engagements}.starts_on or ${engagements}.replaces_id is null or exists (
    select from engagements p
    where p.workspace_id = ${engagements}.workspace_id and p.id = ${engagements}.replaces_id
      and (p.ends_on is null or p.ends_on >= ${engagements}.starts_on)
      and not exists (select from engagements o where o.workspace_id = p.workspace_id and o.replaces_id = p.id
        and (o.ends_on is null or o.ends_on >= o.starts_on))))`;

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
