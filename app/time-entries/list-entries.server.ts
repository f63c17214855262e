import { and, desc, eq, isNull, sql } from 'drizzle-orm';
import type { Db } from '~db/client';
import { members } from '~db/schema/accounts';
import { clients, services } from '~db/schema/clients';
import { timeEntries } from '~db/schema/time-entries';

const columns = {
  id: timeEntries.id,
  clientId: timeEntries.clientId,
  workedOn: timeEntries.workedOn,
  minutes: timeEntries.minutes,
  note: timeEntries.note,
  serviceId: timeEntries.serviceId,
  service: services.name,
  member: members.name,
};

const select = (db: Db) =>
  db
    .select({ ...columns, client: clients.name })
    .from(timeEntries)
    .innerJoin(
      clients,
      and(eq(clients.workspaceId, timeEntries.workspaceId), eq(clients.id, timeEntries.clientId)),
    )
    .innerJoin(
      members,
      and(eq(members.workspaceId, timeEntries.workspaceId), eq(members.id, timeEntries.memberId)),
    )
    .leftJoin(
      services,
      and(eq(services.workspaceId, timeEntries.workspaceId), eq(services.id, timeEntries.serviceId)),
    );

export type TimeEntry = Awaited<ReturnType<typeof listEntries>>['entries'][number];

/** The last line of a page: its day and id, as in an address. */
const CURSOR = /^(\d{4}-\d{2}-\d{2})_([0-9a-f-]{36})$/;

/** A page of what was done for a client, newest first, and where the older ones begin. */
export async function listEntries(
  db: Db,
  {
    workspaceId,
    clientId,
    before,
    most = 50,
  }: { workspaceId: string; clientId: string; before?: string | undefined; most?: number },
) {
  const [, day, id] = CURSOR.exec(before ?? '') ?? [];
  const rows = await select(db)
    .where(
      and(
        eq(timeEntries.workspaceId, workspaceId),
        eq(timeEntries.clientId, clientId),
        isNull(timeEntries.deletedAt),
        id ? sql`(${timeEntries.workedOn}, ${timeEntries.id}) < (${day}::date, ${id}::uuid)` : undefined,
      ),
    )
    .orderBy(desc(timeEntries.workedOn), desc(timeEntries.id))
    .limit(most + 1);
  const entries = rows.slice(0, most);
  const last = entries.at(-1);
  return { entries, older: rows.length > most && last ? `${last.workedOn}_${last.id}` : null };
}

/** One entry, to be edited; null when there is none. */
export async function findEntry(db: Db, workspaceId: string, entryId: string) {
  const [entry] = await select(db).where(
    and(eq(timeEntries.workspaceId, workspaceId), eq(timeEntries.id, entryId), isNull(timeEntries.deletedAt)),
  );
  return entry ?? null;
}
