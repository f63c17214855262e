import { and, eq, isNull, sql } from 'drizzle-orm';
import { findAllCustomFields } from '~/custom-fields/find-custom-fields.server';
import { fail, ok } from '~/platform/result';
import { formatPhoneNumber } from '~/prospects/format-phone-number.server';
import { personName } from '~/prospects/prospect-name';
import type { Db } from '~db/client';
import { companies } from '~db/schema/companies';
import { prospects, stages } from '~db/schema/prospects';
import { PART_NAMES, usualSide } from './prospect-parts';

export type Pair = Extract<Awaited<ReturnType<typeof findPair>>, { ok: true }>['value'];

export type PairSide = Pair['kept'];

interface Wanted {
  workspaceId: string;
  keptId: string;
  goneId: string;
}

/** Two prospects side by side, with what would become of each of their fields. */
export async function findPair(db: Db, { workspaceId, keptId, goneId }: Wanted) {
  const [kept, gone, ownFields] = await Promise.all([
    findSide(db, workspaceId, keptId),
    findSide(db, workspaceId, goneId),
    findAllCustomFields(db, workspaceId),
  ]);
  if (!kept || !gone || keptId === goneId) return fail('not_found');
  const usual = PART_NAMES.map((part) => [part, usualSide(part, kept.prospect, gone.prospect)] as const);
  return ok({ kept, gone, ownFields, usual: Object.fromEntries(usual) });
}

const referrerName = sql<string | null>`(select nullif(concat_ws(' ', r.first_name, r.last_name), '')
  from prospects r where r.workspace_id = ${prospects.workspaceId} and r.id = ${prospects.referredById})`;

const numbers = sql<string[]>`array(select n.e164 from phone_numbers n
  where n.workspace_id = ${prospects.workspaceId} and n.prospect_id = ${prospects.id} order by n.position)`;

const addresses = sql<string[]>`array(select a.address from email_addresses a
  where a.workspace_id = ${prospects.workspaceId} and a.prospect_id = ${prospects.id} order by a.position)`;

const calls = sql<number>`(select count(*)::int from calls c
  where c.workspace_id = ${prospects.workspaceId} and c.prospect_id = ${prospects.id} and c.undone_at is null)`;

const lines = sql<number>`(select count(*)::int from activities a
  where a.workspace_id = ${prospects.workspaceId} and a.prospect_id = ${prospects.id})`;

async function findSide(db: Db, workspaceId: string, id: string) {
  const [found] = await db
    .select({
      prospect: prospects,
      stage: stages.name,
      company: companies.name,
      referrer: referrerName,
      numbers,
      addresses,
      calls,
      lines,
    })
    .from(prospects)
    .innerJoin(stages, and(eq(stages.workspaceId, prospects.workspaceId), eq(stages.id, prospects.stageId)))
    .leftJoin(
      companies,
      and(eq(companies.workspaceId, prospects.workspaceId), eq(companies.id, prospects.companyId)),
    )
    .where(and(eq(prospects.workspaceId, workspaceId), eq(prospects.id, id), isNull(prospects.deletedAt)));
  if (!found) return undefined;
  const written = found.numbers.map(formatPhoneNumber);
  const name = personName(found.prospect) ?? found.company ?? written[0] ?? null;
  return { ...found, id, name, numbers: written };
}
