import { and, asc, eq, inArray, isNull, ne, sql } from 'drizzle-orm';
import { mailRefusal } from '~/mail/mail-refusal.server';
import type { MemberActor } from '~/platform/actor';
import { fail, ok, type Result } from '~/platform/result';
import { recordActivity } from '~/prospects/record-activity.server';
import type { Db } from '~db/client';
import { newId } from '~db/columns';
import { emailAddresses, prospects } from '~db/schema/prospects';
import { enrolments } from '~db/schema/sequences';
import { advanceMember } from './advance-enrolments.server';
import { OPEN_STATES } from './enrolment-state';
import { findSendHours } from './find-send-hours.server';
import { findNewestVersion } from './find-version.server';
import { stepDueAt } from './schedule';

interface Enrolling {
  prospectId: string;
  sequenceId: string;
  /** One of the prospect's addresses; by default the first that works. */
  emailAddress?: string | null;
  /** When it begins; now unless said otherwise. */
  startAt?: Date | null;
  actor: MemberActor;
  now: Date;
}

export type EnrolRefusal = 'already_enrolled' | 'no_consent' | 'suppressed' | 'not_found' | 'no_address';

/**
 * Starts a sequence for a prospect, pinned to its newest version; its first step is taken at once if it is due.
 * A sequence with e-mail needs the person's consent. Nobody is in two sequences at a time.
 */
export function enrol(db: Db, input: Enrolling): Promise<Result<{ enrolmentId: string }, EnrolRefusal>> {
  const { prospectId, sequenceId, startAt, actor, now } = input;
  const { workspaceId, memberId } = actor;
  return db.transaction(async (tx) => {
    const version = await findNewestVersion(tx, { workspaceId, sequenceId });
    const first = version?.steps[0];
    if (!version || !first || !(await lockProspect(tx, workspaceId, prospectId))) return fail('not_found');
    if (await isEnrolled(tx, workspaceId, prospectId)) return fail('already_enrolled');
    const address = await findAddress(tx, input);
    const writes = version.steps.some(({ kind }) => kind === 'email');
    if (writes && !address) return fail('no_address');
    const refusal = writes && address ? await mailRefusal(tx, { workspaceId, address }) : null;
    if (refusal) return fail(refusal === 'suppressed' ? 'suppressed' : 'no_consent');

    const hours = await findSendHours(tx, { workspaceId, prospectId });
    const start = startAt && startAt > now ? startAt : now;
    const nextStepAt = first.delayDays === 0 ? start : stepDueAt(start, first.delayDays, hours);
    const id = newId();
    const enrolled = await tx
      .insert(enrolments)
      .values({
        workspaceId,
        id,
        prospectId,
        memberId,
        versionId: version.versionId,
        address: address ?? '',
        position: first.position,
        state: nextStepAt && nextStepAt <= now ? 'active' : 'pending',
        nextStepAt,
        createdAt: now,
      })
      .onConflictDoNothing()
      .returning({ id: enrolments.id });
    if (enrolled.length === 0) return fail('already_enrolled');
    await recordActivity(tx, {
      prospectId,
      kind: 'enrolled',
      data: { enrolmentId: id, sequenceId },
      actor,
      at: now,
    });
    await advanceMember(tx, { workspaceId, memberId, now });
    return ok({ enrolmentId: id });
  });
}

/** Enrolments of one prospect wait for each other: the first one uses the consent up. Whether there is such a prospect. */
async function lockProspect(tx: Db, workspaceId: string, prospectId: string): Promise<boolean> {
  const found = await tx
    .select({ id: prospects.id })
    .from(prospects)
    .where(
      and(eq(prospects.workspaceId, workspaceId), eq(prospects.id, prospectId), isNull(prospects.deletedAt)),
    )
    .for('no key update');
  return found.length > 0;
}

const isEnrolled = async (tx: Db, workspaceId: string, prospectId: string) =>
  (await tx.$count(
    enrolments,
    and(
      eq(enrolments.workspaceId, workspaceId),
      eq(enrolments.prospectId, prospectId),
      inArray(enrolments.state, [...OPEN_STATES]),
    ),
  )) > 0;

/** An address that was refused before isn't found; one she opted out of is, and is refused as suppressed. */
async function findAddress(tx: Db, { prospectId, emailAddress, actor }: Enrolling): Promise<string | null> {
  const [row] = await tx
    .select({ address: emailAddresses.address })
    .from(emailAddresses)
    .where(
      and(
        eq(emailAddresses.workspaceId, actor.workspaceId),
        eq(emailAddresses.prospectId, prospectId),
        emailAddress ? eq(emailAddresses.address, emailAddress) : ne(emailAddresses.state, 'invalid'),
      ),
    )
    .orderBy(sql`${emailAddresses.state} = 'valid' desc`, asc(emailAddresses.position))
    .limit(1);
  return row?.address ?? null;
}
