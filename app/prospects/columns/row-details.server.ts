import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Db } from '~db/client';
import { companies } from '~db/schema/companies';
import { prospects } from '~db/schema/prospects';
import { newestConsent } from '../consent-state.server';
import { countryOf, expressionOf } from '../filters/expressions.server';

export type RowDetails = Awaited<ReturnType<typeof rowDetails>> extends Map<string, infer Row> ? Row : never;

const firstAddress = sql<string | null>`(select a.address from email_addresses a
  where a.workspace_id = ${prospects.workspaceId} and a.prospect_id = ${prospects.id} and a.state = 'valid'
  order by a.position limit 1)`;

const tagNames = sql<string[]>`array(select t.name from prospect_tags x
  join tags t on t.workspace_id = x.workspace_id and t.id = x.tag_id
  where x.workspace_id = ${prospects.workspaceId} and x.prospect_id = ${prospects.id} order by t.name)`;

const listNames = sql<string[]>`array(select l.name from prospect_list_entries x
  join prospect_lists l on l.workspace_id = x.workspace_id and l.id = x.list_id
  where x.workspace_id = ${prospects.workspaceId} and x.prospect_id = ${prospects.id} order by l.name)`;

const consentKind = sql<'given' | 'withdrawn' | null>`(
  select ${newestConsent(sql`a.workspace_id`, sql`a.address`)} ->> 'kind' from email_addresses a
  where a.workspace_id = ${prospects.workspaceId} and a.prospect_id = ${prospects.id}
  order by a.position limit 1)`;

/** What the chosen columns of a table, or of a file, show beyond the usual ones; by prospect, in one query. */
export async function rowDetails(db: Db, workspaceId: string, ids: string[]) {
  if (ids.length === 0) return new Map<string, never>();
  const rows = await db
    .select({
      id: prospects.id,
      position: prospects.position,
      email: firstAddress,
      postalCode: sql<string | null>`${expressionOf('postalCode')}`,
      country: countryOf,
      tags: tagNames,
      lists: listNames,
      consent: consentKind,
      attempts: prospects.attempts,
      source: prospects.source,
      warm: prospects.warm,
      createdAt: prospects.createdAt,
      updatedAt: prospects.updatedAt,
      custom: prospects.custom,
    })
    .from(prospects)
    .leftJoin(
      companies,
      and(eq(companies.workspaceId, prospects.workspaceId), eq(companies.id, prospects.companyId)),
    )
    .where(and(eq(prospects.workspaceId, workspaceId), inArray(prospects.id, ids)));
  return new Map(rows.map((row) => [row.id, row]));
}
