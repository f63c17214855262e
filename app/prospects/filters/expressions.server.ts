import { type SQL, sql } from 'drizzle-orm';
import { companies } from '~db/schema/companies';
import { prospects } from '~db/schema/prospects';
import { customKey } from './fields';

/** The prospect's own city, else its firm's. */
export const cityOf = sql<string | null>`coalesce(${prospects.city}, ${companies.city})`;

export const countryOf = sql<string | null>`coalesce(${prospects.country}, ${companies.country})`;

/** What the outcome column shows: what came of the last call, else what happened on the line. */
export const outcomeOf = sql<string | null>`coalesce(${prospects.lastConversation}, ${prospects.lastResult})`;

/** A list of something of a prospect as one text, so that a search can look into all of it. */
const together = (column: string, table: string) => sql`(select string_agg(x.${sql.identifier(column)}, ' ')
  from ${sql.identifier(table)} x
  where x.workspace_id = ${prospects.workspaceId} and x.prospect_id = ${prospects.id})`;

/** What a condition compares; a function for each, so that none is shared between queries. */
const expressions: Record<string, SQL> = {
  name: sql`concat_ws(' ', ${prospects.firstName}, ${prospects.lastName})`,
  company: sql`${companies.name}`,
  position: sql`${prospects.position}`,
  salutation: sql`${prospects.salutation}`,
  language: sql`${prospects.language}`,
  consumer: sql`${prospects.consumer}`,
  phone: together('e164', 'phone_numbers'),
  email: together('address', 'email_addresses'),
  legalBasis: sql`${prospects.legalBasis}`,
  presumedInterest: sql`${prospects.presumedInterest}`,
  city: cityOf,
  postalCode: sql`coalesce(${prospects.postalCode}, ${companies.postalCode})`,
  region: sql`coalesce(${prospects.region}, ${companies.region})`,
  country: countryOf,
  timeZone: sql`coalesce(${prospects.timeZone}, ${countryOf})`,
  stage: sql`${prospects.stageId}`,
  stageChanged: sql`${prospects.stageChangedAt}`,
  lostReason: sql`${prospects.lostReason}`,
  outcome: outcomeOf,
  lastCall: sql`${prospects.lastCallAt}`,
  attempts: sql`${prospects.attempts}`,
  unworkable: sql`${prospects.unworkable}`,
  source: sql`${prospects.source}`,
  warm: sql`${prospects.warm}`,
  referred: sql`(${prospects.referredById} is not null)`,
  created: sql`${prospects.createdAt}`,
  updated: sql`${prospects.updatedAt}`,
  notes: sql`${prospects.notes}`,
};

/** The SQL of a field that has one value; fields of her own are text. */
export function expressionOf(field: string): SQL {
  const key = customKey(field);
  if (key !== null) return sql`(${prospects.custom} ->> ${key}::text)`;
  const expression = expressions[field];
  if (!expression) throw new Error(`No expression for the field ${field}`);
  return expression;
}
