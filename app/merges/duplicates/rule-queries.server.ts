import { type SQL, sql } from 'drizzle-orm';
import { folded } from '~/prospects/folded.server';
import type { Rule } from './rules';

/** Two texts that say where a page ends. */
export type Place = [string, string];

const START: Place = ['', ''];

const FIRST_ID = '00000000-0000-0000-0000-000000000000';

const uuid = (text: string) => sql`${text || FIRST_ID}::uuid`;

/**
 * Groups of ids that share something, in the order of an index, so that a page costs what it shows and not what there
 * is: `a` and `b` say where a group stands, `shared` what it has in common.
 */
export function groupsBy(rule: Rule, workspaceId: string, [a, b]: Place = START): SQL {
  switch (rule) {
    case 'email':
      return sharedContact(sql`email_addresses`, sql`address`, workspaceId, a);
    case 'phone':
      // A switchboard has many people: only where a name stands twice, or is missing, it may be the same one.
      return sql`select g.* from (${sharedContact(sql`phone_numbers`, sql`e164`, workspaceId, a)}) g
        where ${fewerNames(workspaceId, sql`last_name`)}`;
    case 'person':
      return sql`select g.* from (
        select p.company_id::text as a, lower(p.last_name) as b, min(p.last_name) as shared, array_agg(p.id order by p.id) as ids
        from prospects p where p.workspace_id = ${workspaceId} and p.deleted_at is null and p.last_name <> ''
          and (p.company_id, lower(p.last_name)) > (${uuid(a)}, ${b})
        group by p.company_id, lower(p.last_name) having count(*) > 1 order by p.company_id, lower(p.last_name)) g
        where ${fewerNames(workspaceId, sql`first_name`)}`;
    case 'similar':
      return similarNames(workspaceId, a, b);
    case 'domain':
      return sharedByCompanies(sql`domain`, workspaceId, a);
    case 'name':
      return sharedByCompanies(sql`match_name`, workspaceId, a);
  }
}

/** Values alone are grouped first, in their index: only for what stands twice the prospects are looked up. */
const sharedContact = (table: SQL, value: SQL, workspaceId: string, after: string) => sql`
  select twice.a, '' as b, twice.a as shared, living.ids from (
    select c.${value} as a from ${table} c
    where c.workspace_id = ${workspaceId} and c.${value} > ${after}
    group by c.${value} having count(*) > 1 order by c.${value}) twice
  cross join lateral (select array_agg(p.id order by p.id) as ids from ${table} c
    join prospects p on p.workspace_id = c.workspace_id and p.id = c.prospect_id and p.deleted_at is null
    where c.workspace_id = ${workspaceId} and c.${value} = twice.a) living
  where cardinality(living.ids) > 1`;

const fewerNames = (
  workspaceId: string,
  column: SQL,
) => sql`(select count(distinct ${folded(sql`n.${column}`)}) from prospects n
  where n.workspace_id = ${workspaceId} and n.id = any(g.ids)) < cardinality(g.ids)`;

const sharedByCompanies = (value: SQL, workspaceId: string, after: string) => sql`
  select c.${value} as a, '' as b, c.${value} as shared, array_agg(c.id order by c.id) as ids
  from companies c where c.workspace_id = ${workspaceId} and c.${value} > ${after} and c.${value} <> ''
  group by c.${value} having count(*) > 1 order by c.${value}`;

/**
 * Pairs at one company whose names differ in a letter or two; equal ones are found by the rules before. What is
 * searched begins with the folded name: by its first letter most are told apart before any name is folded.
 */
const similarNames = (workspaceId: string, a: string, b: string) => sql`
  select alike.company_id::text as a, p.id::text || q.id::text as b, p.last_name || ' / ' || q.last_name as shared,
    array[p.id, q.id] as ids
  from (select c.company_id, array_agg(c.id) as ids from prospects c
    where c.workspace_id = ${workspaceId} and c.deleted_at is null and c.last_name <> '' and c.company_id >= ${uuid(a)}
    group by c.company_id, left(c.search_text, 1) having count(*) > 1 order by c.company_id) alike
  join prospects p on p.workspace_id = ${workspaceId} and p.id = any(alike.ids)
  join prospects q on q.workspace_id = ${workspaceId} and q.id = any(alike.ids)
    and q.id > p.id and lower(q.last_name) <> lower(p.last_name)
  where (alike.company_id > ${uuid(a)} or p.id::text || q.id::text > ${b})
    and similarity(${folded(sql`p.last_name`)}, ${folded(sql`q.last_name`)}) >= 0.4
    and (p.first_name is null or q.first_name is null or p.first_name = '' or q.first_name = ''
      or similarity(${folded(sql`p.first_name`)}, ${folded(sql`q.first_name`)}) >= 0.4)
  order by alike.company_id, p.id::text || q.id::text`;
