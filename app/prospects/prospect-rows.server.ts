import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Db } from '~db/client';
import { companies } from '~db/schema/companies';
import { prospects, stages } from '~db/schema/prospects';
import { cityOf, outcomeOf } from './filters/expressions.server';
import { formatPhoneNumber } from './format-phone-number.server';
import { nextAction } from './next-action.server';
import { displayName } from './prospect-name';

export type ProspectRow = Awaited<ReturnType<typeof prospectRows>>[number];

const firstNumber = sql<string | null>`(select n.e164 from phone_numbers n
  where n.workspace_id = ${prospects.workspaceId} and n.prospect_id = ${prospects.id} and n.state = 'valid'
  order by n.position limit 1)`;

interface RowOptions {
  /** Written as people do for all of them, or only where it is all that somebody can be called by. */
  phone?: 'always' | 'as_name';
}

/** These prospects as lists and cards show them, in the order of the ids; one query for all of them. */
export async function prospectRows(
  db: Db,
  workspaceId: string,
  ids: string[],
  { phone = 'always' }: RowOptions = {},
) {
  if (ids.length === 0) return [];
  const rows = await db
    .select({
      id: prospects.id,
      salutation: prospects.salutation,
      title: prospects.title,
      firstName: prospects.firstName,
      lastName: prospects.lastName,
      companyId: prospects.companyId,
      company: companies.name,
      city: cityOf,
      e164: firstNumber,
      stage: { id: stages.id, name: stages.name, colour: stages.colour, type: stages.type },
      stageChangedAt: prospects.stageChangedAt,
      staleAfterDays: stages.staleAfterDays,
      lostReason: prospects.lostReason,
      lastCallAt: prospects.lastCallAt,
      outcome: outcomeOf,
      unworkable: prospects.unworkable,
      nextAction,
    })
    .from(prospects)
    .innerJoin(stages, and(eq(stages.workspaceId, prospects.workspaceId), eq(stages.id, prospects.stageId)))
    .leftJoin(
      companies,
      and(eq(companies.workspaceId, prospects.workspaceId), eq(companies.id, prospects.companyId)),
    )
    .where(and(eq(prospects.workspaceId, workspaceId), inArray(prospects.id, ids)));
  const written = ({ e164, ...named }: (typeof rows)[number]) =>
    e164 !== null && (phone === 'always' || displayName(named) === null) ? formatPhoneNumber(e164) : null;
  const byId = new Map(rows.map((row) => [row.id, { ...row, phone: written(row) }]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}
