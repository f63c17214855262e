import { sql } from 'drizzle-orm';
import { companyDomain } from '~/companies/web-domain';
import type { Db } from '~db/client';
import type { ProspectFields } from './fields';
import { folded } from './folded.server';
import { type ProspectRow, prospectRows } from './prospect-rows.server';

interface Candidate {
  workspaceId: string;
  fields: ProspectFields;
  /** The prospect itself, when it is there already. */
  except?: string;
}

/** Of those with the same switchboard some may be deleted. */
const READ = 100;

/** More than she would look through. */
const MOST_DUPLICATES = 5;

/**
 * Prospects that are probably the same: one with the same number or address, or of the same last name at a firm
 * of the same domain. A name alone says nothing.
 */
export async function findDuplicates(
  db: Db,
  { workspaceId, fields, except }: Candidate,
): Promise<ProspectRow[]> {
  const alike = [
    ...sameNumbers(workspaceId, fields),
    ...sameAddresses(workspaceId, fields),
    ...samePerson(workspaceId, fields),
  ];
  if (alike.length === 0) return [];
  // Each is a look into an index; together in one condition they would be a walk through everybody.
  const ids = sql.join(
    alike.map((part) => sql`(${part} limit ${READ})`),
    sql` union `,
  );
  const found = await db.execute<{ id: string }>(sql`
    select p.id from prospects p where p.workspace_id = ${workspaceId} and p.id = any(array(${ids}))
      and p.deleted_at is null and p.id is distinct from ${except ?? null}::uuid
    order by p.id limit ${MOST_DUPLICATES}`);
  return await prospectRows(
    db,
    workspaceId,
    [...found].map(({ id }) => id),
  );
}

const sameNumbers = (workspaceId: string, { phoneNumbers = [] }: ProspectFields) =>
  phoneNumbers.map(
    ({ e164 }) => sql`select n.prospect_id from phone_numbers n
      where n.workspace_id = ${workspaceId} and n.e164 = ${e164}`,
  );

const sameAddresses = (workspaceId: string, { emailAddresses = [] }: ProspectFields) =>
  emailAddresses.map(
    (address) => sql`select a.prospect_id from email_addresses a
      where a.workspace_id = ${workspaceId} and a.address = ${address}`,
  );

function samePerson(workspaceId: string, { lastName, website, emailAddresses }: ProspectFields) {
  const domain = companyDomain({ website, email: emailAddresses?.[0] });
  if (!lastName || !domain) return [];
  return [
    sql`select p.id from companies c
      join prospects p on p.workspace_id = c.workspace_id and p.company_id = c.id
      where c.workspace_id = ${workspaceId} and c.domain = ${domain}
        and ${folded(sql`p.last_name`)} = ${folded(sql`${lastName}::text`)}`,
  ];
}
