import { and, eq } from 'drizzle-orm';
import { recordEvent } from '~/audit/record-event.server';
import { wallTimeOf } from '~/callbacks/promised-time';
import type { MemberActor } from '~/platform/actor';
import { fail, ok, type Result } from '~/platform/result';
import { recordActivity } from '~/prospects/record-activity.server';
import type { Db } from '~db/client';
import { newId } from '~db/columns';
import { callSessions, calls, prospectLeases } from '~db/schema/calls';
import type { ReportProblem } from './check-report';
import { applyEffects } from './effects/apply.server';
import { hasNumber } from './has-number.server';
import type { CallReport, LoggedCall } from './logged-call';
import { readReport } from './read-report.server';
import { scriptVersionFor } from './script-for.server';

/**
 * Logs a call with everything its outcome brings about, in one transaction. The same report posted again is
 * answered as before; another one under the same id is `already_logged`.
 */
export function logOutcome(
  db: Db,
  { actor, now, ...report }: CallReport & { actor: MemberActor; now: Date },
): Promise<Result<{ callId: string }, ReportProblem | 'not_found' | 'already_logged'>> {
  return db.transaction(async (tx) => {
    const [read, session] = await Promise.all([
      readReport(tx, report, actor, now),
      findSession(tx, report, actor),
    ]);
    if (!read.ok) return read;
    if (report.sessionId && !session) return fail('not_found');
    const call = read.value;
    if (!(await insertCall(tx, call, session))) return answerAgain(tx, call);
    const effects = await applyEffects(tx, call);
    const isKept = await hasNextNumber(tx, call);
    await Promise.all([
      tx.update(calls).set({ effects }).where(ofId(call)),
      ...recordCall(tx, call),
      passOn(tx, call, isKept),
    ]);
    return ok({ callId: report.callId });
  });
}

const ofId = ({ report, actor }: LoggedCall) =>
  and(eq(calls.workspaceId, actor.workspaceId), eq(calls.id, report.callId));

const leaseOf = ({ prospectId, sessionId = '' }: CallReport, { workspaceId }: MemberActor) =>
  and(
    eq(prospectLeases.workspaceId, workspaceId),
    eq(prospectLeases.prospectId, prospectId),
    eq(prospectLeases.sessionId, sessionId),
  );

/** The member's session of this call, and since when the prospect was on its screen. */
async function findSession(tx: Db, report: CallReport, actor: MemberActor) {
  if (!report.sessionId) return null;
  const [found] = await tx
    .select({
      session: callSessions,
      since: prospectLeases.since,
    })
    .from(callSessions)
    .leftJoin(prospectLeases, leaseOf(report, actor))
    .where(
      and(
        eq(callSessions.workspaceId, actor.workspaceId),
        eq(callSessions.id, report.sessionId),
        eq(callSessions.memberId, actor.memberId),
      ),
    );
  if (!found) return null;
  const { session, since } = found;
  const scriptVersionId = await scriptVersionFor(tx, session, report.prospectId);
  return { id: session.id, scriptVersionId, since };
}

/** False when a call of this id is there already. */
async function insertCall(
  tx: Db,
  { report, place, actor, now }: LoggedCall,
  session: { id: string; scriptVersionId: string; since: Date | null } | null,
): Promise<boolean> {
  const { callId, prospectId, phoneNumber, result, conversation, note } = report;
  const inserted = await tx
    .insert(calls)
    .values({
      workspaceId: actor.workspaceId,
      id: callId,
      prospectId,
      memberId: actor.memberId,
      sessionId: session?.id,
      scriptVersionId: session?.scriptVersionId,
      e164: phoneNumber,
      result,
      conversation,
      note,
      startedAt: session?.since && session.since < now ? session.since : now,
      at: now,
      localAt: wallTimeOf(now, place.zone),
    })
    .onConflictDoNothing()
    .returning({ id: calls.id });
  return inserted.length > 0;
}

async function answerAgain(tx: Db, call: LoggedCall): Promise<Result<{ callId: string }, 'already_logged'>> {
  const { prospectId, result, conversation = null, note = null, callId } = call.report;
  const [logged] = await tx.select().from(calls).where(ofId(call));
  const isSame =
    logged?.prospectId === prospectId &&
    logged.memberId === call.actor.memberId &&
    logged.result === result &&
    logged.conversation === conversation &&
    logged.note === note;
  return isSame ? ok({ callId }) : fail('already_logged');
}

function recordCall(tx: Db, { report, actor, now }: LoggedCall) {
  const { callId, prospectId, result, conversation = null, note = null } = report;
  const data = { callId, result, conversation, note };
  return [
    recordActivity(tx, { prospectId, kind: 'call', data, actor, at: now }),
    recordEvent(tx, {
      action: 'call.logged',
      subjectKind: 'prospect',
      subjectId: prospectId,
      data: { callId, result, conversation },
      actor,
      at: now,
    }),
  ];
}

/** Whether the number was no good, and she can call the prospect at another one at once. */
const hasNextNumber = async (tx: Db, { report, rule, actor: { workspaceId } }: LoggedCall) =>
  rule.unworkable && !rule.doNotCall && (await hasNumber(tx, { workspaceId, prospectId: report.prospectId }));

/** Lets go of the prospect, or keeps it on the screen for the call to its next number. */
async function passOn(tx: Db, { report, actor, now }: LoggedCall, isKept: boolean): Promise<void> {
  if (!report.sessionId) return;
  const lease = leaseOf(report, actor);
  await (isKept
    ? tx.update(prospectLeases).set({ callId: newId(), since: now }).where(lease)
    : tx.delete(prospectLeases).where(lease));
}
