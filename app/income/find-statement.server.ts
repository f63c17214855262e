import { and, asc, eq, gte, isNull, lte } from 'drizzle-orm';
import { findEngagements } from '~/clients/find-engagements.server';
import type { Db } from '~db/client';
import { clients, services } from '~db/schema/clients';
import { timeEntries } from '~db/schema/time-entries';
import { statementOf } from './statement';

/** What was earned in a period of local dates, line by line. */
export async function findStatement(db: Db, workspaceId: string, period: { from: string; to: string }) {
  const [work, time] = await Promise.all([
    findEngagements(db, workspaceId, period),
    findTime(db, workspaceId, period),
  ]);
  return statementOf(work, time, period);
}

const findTime = (db: Db, workspaceId: string, { from, to }: { from: string; to: string }) =>
  db
    .select({
      clientId: timeEntries.clientId,
      client: clients.name,
      confidential: clients.confidential,
      service: services.name,
      workedOn: timeEntries.workedOn,
      minutes: timeEntries.minutes,
    })
    .from(timeEntries)
    .innerJoin(
      clients,
      and(eq(clients.workspaceId, timeEntries.workspaceId), eq(clients.id, timeEntries.clientId)),
    )
    .leftJoin(
      services,
      and(eq(services.workspaceId, timeEntries.workspaceId), eq(services.id, timeEntries.serviceId)),
    )
    .where(
      and(
        eq(timeEntries.workspaceId, workspaceId),
        isNull(timeEntries.deletedAt),
        gte(timeEntries.workedOn, from),
        lte(timeEntries.workedOn, to),
      ),
    )
    .orderBy(asc(timeEntries.workedOn), asc(timeEntries.id));
