import { sql } from 'drizzle-orm';
import type { Db } from '~db/client';
import { idSet } from '~db/rows';
import type { WhichImport } from '../is-import.server';
import type { Comparable } from './facts';

/** Prospects as they are compared with rows, by id; nothing is locked. */
export async function findComparables(
  db: Db,
  workspaceId: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Comparable>> {
  const found = await db.execute<Comparable & { id: string } & Record<string, unknown>>(sql`
    select p.id, p.title, p.first_name "firstName", p.last_name "lastName", c.name company, p.position, p.website,
      p.street, p.postal_code "postalCode", p.city, p.source, p.notes,
      array(select n.e164 from phone_numbers n where n.workspace_id = p.workspace_id
        and n.prospect_id = p.id order by n.position) phones,
      array(select a.address from email_addresses a where a.workspace_id = p.workspace_id
        and a.prospect_id = p.id order by a.position) emails
    from prospects p
    left join companies c on c.workspace_id = p.workspace_id and c.id = p.company_id
    where p.workspace_id = ${workspaceId} and p.id in ${idSet(ids)}`);
  return new Map([...found].map((prospect) => [prospect.id, prospect]));
}

export interface FirstRow {
  line: number;
  raw: string[];
}

/** The first row of the import about each of the prospects. */
export async function findFirstRows(
  tx: Db,
  { workspaceId, importId }: WhichImport,
  ids: readonly string[],
): Promise<ReadonlyMap<string, FirstRow>> {
  const found = await tx.execute<FirstRow & { id: string } & Record<string, unknown>>(sql`
    select distinct on (r.prospect_id) r.prospect_id id, r.line, r.raw from import_rows r
    where r.workspace_id = ${workspaceId} and r.import_id = ${importId} and r.prospect_id in ${idSet(ids)}
    order by r.prospect_id, r.line`);
  return new Map([...found].map(({ id, ...row }) => [id, row]));
}
