import { sql } from 'drizzle-orm';
import type { Db } from '~db/client';
import { textSet } from '~db/rows';
import { fence } from './fence';
import type { MappedRow } from './planning';

/**
 * The prospects the rows may be about: for each number or address the one that has had it longest, for a company
 * domain with last name the oldest one, and those that the very same row has made; with the number, address or
 * likeness that tells. First names that contradict each other are two people.
 */
export async function findMatches(
  tx: Db,
  workspaceId: string,
  rows: readonly MappedRow[],
): Promise<{ id: string; key: string | null }[]> {
  const phones = rows.flatMap(({ prospect }) => prospect.phones.map(({ e164 }) => e164));
  const emails = rows.flatMap(({ prospect }) => prospect.emails);
  const likenesses = rows.flatMap(({ likeness }) => likeness ?? []);
  const living = sql`cross join lateral (select p.id, p.created_at from prospects p
    where p.workspace_id = ${workspaceId} and p.id = owner.id and p.deleted_at is null ${fence}) p`;
  const found = await tx.execute<{ id: string; key: string | null }>(sql`
    (select distinct on (key.value) p.id, key.value "key" from ${textSet(phones)} key
      cross join lateral (select n.prospect_id id, n.id since from phone_numbers n
        where n.workspace_id = ${workspaceId} and n.e164 = key.value ${fence}) owner ${living}
      order by key.value, owner.since)
    union (select distinct on (key.value) p.id, key.value from ${textSet(emails)} key
      cross join lateral (select a.prospect_id id, a.id since from email_addresses a
        where a.workspace_id = ${workspaceId} and a.address = key.value ${fence}) owner ${living}
      order by key.value, owner.since)
    union (select distinct on (key.line) p.id, null
      from json_to_recordset(${JSON.stringify(namesOf(rows))}::json)
        as key(line int, domain text, "lastName" text, "firstName" text)
      cross join lateral (select c.id from companies c
        where c.workspace_id = ${workspaceId} and c.domain = key.domain ${fence}) company
      cross join lateral (select n.id from prospects n
        where n.workspace_id = ${workspaceId} and n.company_id = company.id
          and lower(n.last_name) = lower(key."lastName")
          and (n.first_name is null or key."firstName" is null
            or starts_with(lower(n.first_name), lower(rtrim(key."firstName", '.')))
            or starts_with(lower(key."firstName"), lower(rtrim(n.first_name, '.')))) ${fence}) owner ${living}
      order by key.line, p.created_at, p.id)
    union (select distinct on (key.value) p.id, key.value from ${textSet(likenesses)} key
      cross join lateral (select r.prospect_id id from import_rows r
        where r.workspace_id = ${workspaceId} and r.likeness = key.value ${fence}) owner ${living}
      order by key.value, p.created_at, p.id)`);
  return [...found];
}

const namesOf = (rows: readonly MappedRow[]) =>
  rows
    .filter(({ domain, prospect }) => domain !== null && prospect.lastName !== null)
    .map(({ line, domain, prospect: { firstName, lastName } }) => ({ line, domain, firstName, lastName }));
