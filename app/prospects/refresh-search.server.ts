import { sql } from 'drizzle-orm';
import type { Db } from '~db/client';
import { folded } from './folded.server';
import { keepSearchWords } from './keep-search-words.server';

/** The same as in searched-words.ts. */
const words = sql`concat_ws(' ',
  p.last_name, p.first_name, p.title, p.position, p.postal_code, p.city,
  (select concat_ws(' ', c.name, c.domain, c.city) from companies c
    where c.workspace_id = p.workspace_id and c.id = p.company_id),
  (select string_agg(ltrim(n.e164, '+'), ' ' order by n.position) from phone_numbers n
    where n.workspace_id = p.workspace_id and n.prospect_id = p.id),
  (select string_agg(a.address, ' ' order by a.position) from email_addresses a
    where a.workspace_id = p.workspace_id and a.prospect_id = p.id))`;

/**
 * Writes anew what the search looks at: names, company, city, e-mail addresses and the digits of phone numbers,
 * folded. One statement for any number of prospects; call it in the transaction that changed them.
 */
export async function refreshSearch(
  tx: Db,
  { workspaceId, prospectIds }: { workspaceId: string; prospectIds: readonly string[] },
): Promise<void> {
  if (prospectIds.length === 0) return;
  const these = sql`p.id = any(${asArray(prospectIds)}::uuid[])`;
  await tx.execute(sql`
    update prospects p set search_text = ${folded(words)} where p.workspace_id = ${workspaceId} and ${these}`);
  await keepSearchWords(tx, workspaceId, these);
}

/** One parameter instead of one for each id: PostgreSQL allows 65,535 of them. */
const asArray = (ids: readonly string[]) => `{${ids.join(',')}}`;
