import { and, count, eq, inArray, isNull, notInArray, sql } from 'drizzle-orm';
import { cursorValue, microseconds, readPage, type SortKey } from '~/platform/keyset.server';
import type { Db } from '~db/client';
import { companies } from '~db/schema/companies';
import { deliveries } from '~db/schema/mail';
import { prospects } from '~db/schema/prospects';
import { enrolments, sequenceVersions } from '~db/schema/sequences';
import { END_STATES, type EnrolmentState, OPEN_STATES } from './enrolment-state';

const PAGE_SIZE = 25;

/** Who is in the sequence now, or who was. */
export type EnrolmentView = 'open' | 'ended';

const STATES: Record<EnrolmentView, readonly EnrolmentState[]> = { open: OPEN_STATES, ended: END_STATES };

const newestFirst: SortKey = {
  expression: microseconds(sql`coalesce(${enrolments.endedAt}, ${enrolments.createdAt})`),
  type: 'bigint',
  direction: 'desc',
};

export type EnrolmentRow = Awaited<ReturnType<typeof listEnrolments>>['rows'][number];

interface Wanted {
  sequenceId: string;
  view: EnrolmentView;
  /** Cursors from the address. */
  before?: string;
  after?: string;
  size?: number;
}

/** One page of the enrolments of a sequence, in whichever of its versions. */
export function listEnrolments(
  db: Db,
  workspaceId: string,
  { sequenceId, view, size = PAGE_SIZE, ...ends }: Wanted,
) {
  return readPage(
    { key: newestFirst, idColumn: sql`${enrolments.id}`, size, ...ends },
    ({ where, orderBy, limit }) =>
      db
        .select({
          id: enrolments.id,
          value: cursorValue(newestFirst),
          state: enrolments.state,
          reason: enrolments.reason,
          pausedUntil: enrolments.pausedUntil,
          position: enrolments.position,
          nextStepAt: enrolments.nextStepAt,
          createdAt: enrolments.createdAt,
          endedAt: enrolments.endedAt,
          version: sequenceVersions.number,
          /** Of the step that is under way: its message, and why it waits. */
          deliveryId: deliveries.id,
          deliveryState: deliveries.state,
          deliveryReason: deliveries.reason,
          deliveryDueAt: deliveries.dueAt,
          prospectId: prospects.id,
          title: prospects.title,
          firstName: prospects.firstName,
          lastName: prospects.lastName,
          company: companies.name,
        })
        .from(enrolments)
        .innerJoin(sequenceVersions, ofVersion)
        .innerJoin(
          prospects,
          and(eq(prospects.workspaceId, enrolments.workspaceId), eq(prospects.id, enrolments.prospectId)),
        )
        .leftJoin(deliveries, isUnderWay)
        .leftJoin(
          companies,
          and(eq(companies.workspaceId, prospects.workspaceId), eq(companies.id, prospects.companyId)),
        )
        .where(and(ofSequence(workspaceId, sequenceId), inArray(enrolments.state, [...STATES[view]]), where))
        .orderBy(orderBy)
        .limit(limit),
  );
}

/** How many enrolments of a sequence are in which state. */
export async function countEnrolments(
  db: Db,
  { workspaceId, sequenceId }: { workspaceId: string; sequenceId: string },
): Promise<Partial<Record<EnrolmentState, number>>> {
  const rows = await db
    .select({ state: enrolments.state, total: count() })
    .from(enrolments)
    .innerJoin(sequenceVersions, ofVersion)
    .where(ofSequence(workspaceId, sequenceId))
    .groupBy(enrolments.state);
  return Object.fromEntries(rows.map(({ state, total }) => [state, total]));
}

/** At most one message of an enrolment is under way: the next step waits until it has gone. */
const isUnderWay = and(
  eq(deliveries.workspaceId, enrolments.workspaceId),
  eq(deliveries.enrolmentId, enrolments.id),
  isNull(enrolments.nextStepAt),
  isNull(enrolments.endedAt),
  notInArray(deliveries.state, ['sent', 'cancelled']),
);

const ofVersion = and(
  eq(sequenceVersions.workspaceId, enrolments.workspaceId),
  eq(sequenceVersions.id, enrolments.versionId),
);

const ofSequence = (workspaceId: string, sequenceId: string) =>
  and(eq(enrolments.workspaceId, workspaceId), eq(sequenceVersions.sequenceId, sequenceId));
