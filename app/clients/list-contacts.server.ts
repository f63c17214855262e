import { and, asc, eq, isNull, ne } from 'drizzle-orm';
import { formatPhoneNumber } from '~/prospects/format-phone-number.server';
import { personName } from '~/prospects/prospect-name';
import type { Db } from '~db/client';
import { clientContacts } from '~db/schema/client-contacts';
import { prospects } from '~db/schema/prospects';

/** Whom to turn to at a client, besides the person who said yes. */
export async function listContacts(db: Db, workspaceId: string, clientId: string) {
  const rows = await db
    .select({
      id: clientContacts.id,
      name: clientContacts.name,
      role: clientContacts.role,
      phone: clientContacts.phone,
      email: clientContacts.email,
    })
    .from(clientContacts)
    .where(and(eq(clientContacts.workspaceId, workspaceId), eq(clientContacts.clientId, clientId)))
    .orderBy(asc(clientContacts.position), asc(clientContacts.id));
  return rows.map((row) => ({
    ...row,
    written: row.phone?.startsWith('+') ? formatPhoneNumber(row.phone) : row.phone,
  }));
}

export type ListedContact = Awaited<ReturnType<typeof listContacts>>[number];

const MOST = 5;

/** Others known at the prospect's firm, to begin the list of contact people with. */
export async function suggestContacts(
  db: Db,
  workspaceId: string,
  { prospectId, companyId }: { prospectId: string; companyId: string | null },
) {
  if (!companyId) return [];
  const rows = await db
    .select({
      title: prospects.title,
      firstName: prospects.firstName,
      lastName: prospects.lastName,
      role: prospects.position,
    })
    .from(prospects)
    .where(
      and(
        eq(prospects.workspaceId, workspaceId),
        eq(prospects.companyId, companyId),
        ne(prospects.id, prospectId),
        isNull(prospects.deletedAt),
      ),
    )
    .orderBy(asc(prospects.createdAt), asc(prospects.id))
    .limit(MOST);
  return rows.flatMap(({ role, ...person }) => {
    const name = personName(person);
    return name ? [{ name, role: role ?? undefined }] : [];
  });
}
