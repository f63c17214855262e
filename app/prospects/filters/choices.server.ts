import { type SQL, sql } from 'drizzle-orm';
import { OPEN_STATES } from '~/sequences/enrolment-state';
import { textSet } from '~db/rows';
import { prospects } from '~db/schema/prospects';
import { addressesWith } from '../consent-state.server';
import { isPlanned } from '../next-action.server';
import type { Scope } from './clock';
import { countriesOnlyIn } from './countries-of-zone.server';
import { countryOf, expressionOf } from './expressions.server';

/** Whether a field holds one of the values; with null, whether it holds any. Never null itself. */
export function choiceIs(field: string, values: readonly string[] | null, { workspaceId }: Scope): SQL {
  const test = special[field];
  return test ? sql`(${test(values, workspaceId)})` : sql`coalesce(${oneOfMany(field, values)}, false)`;
}

/**
 * What stands in another table is asked as a set: the prospects that are in it. Read once, it serves a long list
 * as well as a short one; asked row by row, a long list would take minutes.
 */
type Test = (values: readonly string[] | null, workspaceId: string) => SQL;

const among = (expression: SQL, values: readonly string[] | null) =>
  values === null ? sql`true` : sql`${expression} in ${textSet(values)}`;

const oneOfMany = (field: string, values: readonly string[] | null) =>
  among(sql`${expressionOf(field)}::text`, values);

const isIn = (set: SQL) => sql`${prospects.id} in (${set})`;

/** Names that an address says are compared as text: they may be no ids at all. */
const named = (table: SQL, values: readonly string[] | null, workspaceId: string) =>
  sql`select named.id from ${table} named where named.workspace_id = ${workspaceId} and ${among(sql`named.id::text`, values)}`;

const suppressedBy: Record<string, (workspaceId: string) => SQL> = {
  phone: (workspaceId) =>
    isIn(sql`select n.prospect_id from suppressions s
      join phone_numbers n on n.workspace_id = s.workspace_id and n.e164 = s.value
      where s.workspace_id = ${workspaceId} and s.channel = 'phone'
      union select n.prospect_id from phone_numbers n
      join suppressions s on s.workspace_id = n.workspace_id and s.channel = 'phone'
        and s.value = erased_value(n.workspace_id, n.e164)
      where n.workspace_id = ${workspaceId} and n.state = 'opted_out'`),
  email: (workspaceId) =>
    isIn(sql`select a.prospect_id from suppressions s
      join email_addresses a on a.workspace_id = s.workspace_id and a.address = s.value
      where s.workspace_id = ${workspaceId} and s.channel = 'email'
      union select a.prospect_id from email_addresses a
      join suppressions s on s.workspace_id = a.workspace_id and s.channel = 'email'
        and s.value = erased_value(a.workspace_id, a.address)
      where a.workspace_id = ${workspaceId} and a.state = 'opted_out'`),
};

const consentIs = (kind: 'given' | 'withdrawn', workspaceId: string) =>
  isIn(sql`select a.prospect_id from email_addresses a
    where a.workspace_id = ${workspaceId} and a.address in ${addressesWith(kind, workspaceId)}`);

const consents: Record<string, (workspaceId: string) => SQL> = {
  given: (workspaceId) => consentIs('given', workspaceId),
  withdrawn: (workspaceId) => consentIs('withdrawn', workspaceId),
  none: (workspaceId) =>
    sql`not (${consentIs('given', workspaceId)} or ${consentIs('withdrawn', workspaceId)})`,
};

const enrolled = (workspaceId: string, condition: SQL) =>
  isIn(sql`select r.prospect_id from enrolments r where r.workspace_id = ${workspaceId} and ${condition}`);

const isOpen = sql`r.state in ${textSet(OPEN_STATES)}`;

const enrolments: Record<string, (workspaceId: string) => SQL> = {
  open: (workspaceId) => enrolled(workspaceId, isOpen),
  ended: (workspaceId) => sql`(${enrolled(workspaceId, sql`true`)} and not ${enrolled(workspaceId, isOpen)})`,
  none: (workspaceId) => sql`not ${enrolled(workspaceId, sql`true`)}`,
};

const anyOf = (tests: readonly SQL[]) => (tests.length === 0 ? sql`false` : sql.join([...tests], sql` or `));

const anyKind =
  (kinds: Record<string, (workspaceId: string) => SQL>): Test =>
  (values, workspaceId) =>
    anyOf((values ?? Object.keys(kinds)).flatMap((kind) => kinds[kind]?.(workspaceId) ?? []));

const special: Record<string, Test> = {
  stage: (values, workspaceId) => sql`${prospects.stageId} in (${named(sql`stages`, values, workspaceId)})`,
  list: (values, workspaceId) =>
    isIn(sql`select x.prospect_id from prospect_list_entries x where x.workspace_id = ${workspaceId}
      and x.list_id in (${named(sql`prospect_lists`, values, workspaceId)})`),
  tag: (values, workspaceId) =>
    isIn(sql`select x.prospect_id from prospect_tags x where x.workspace_id = ${workspaceId}
      and x.tag_id in (${named(sql`tags`, values, workspaceId)})`),
  stageType: (values, workspaceId) =>
    sql`${prospects.stageId} in (select t.id from stages t
      where t.workspace_id = ${workspaceId} and ${among(sql`t.type`, values)})`,
  suppression: anyKind(suppressedBy),
  consent: anyKind(consents),
  next: (values, workspaceId) => anyOf((values ?? []).map((kind) => isPlanned(kind, workspaceId))),
  enrolment: anyKind(enrolments),
  timeZone: (values) =>
    sql`coalesce(${among(sql`${prospects.timeZone}`, values)} or (${prospects.timeZone} is null and
      ${among(countryOf, countriesOnlyIn(values ?? []))}), false)`,
};
