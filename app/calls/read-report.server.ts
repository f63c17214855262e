import { and, eq, isNull } from 'drizzle-orm';
import type { MemberActor } from '~/platform/actor';
import { fail, ok, type Result } from '~/platform/result';
import { findStages } from '~/prospects/find-stages.server';
import type { Db } from '~db/client';
import { prospects } from '~db/schema/prospects';
import { callPlaceOf } from './call-place.server';
import { findCaller } from './caller.server';
import { checkReport, type ReportProblem } from './check-report';
import { findRule } from './find-rule.server';
import type { CallReport, LoggedCall } from './logged-call';

/** Locks the prospect of a report, checks the report and finds what its effects need to know. */
export async function readReport(
  tx: Db,
  report: CallReport,
  actor: MemberActor,
  now: Date,
): Promise<Result<LoggedCall, ReportProblem | 'not_found'>> {
  const { workspaceId } = actor;
  const { result, conversation = null } = report;
  const [[prospect], caller, rule, stages] = await Promise.all([
    lockProspect(tx, workspaceId, report.prospectId),
    findCaller(tx, actor),
    findRule(tx, workspaceId, { result, conversation }),
    findStages(tx, workspaceId),
  ]);
  if (!prospect) return fail('not_found');
  const e164 = report.phoneNumber;
  const place = callPlaceOf({ ...prospect, e164 }, caller);
  const promised = checkReport(report, { rule, zone: place.zone, now });
  if (!promised.ok) return promised;
  const { locale } = caller;
  return ok({ report, prospect, place, rule, stages, promised: promised.value, locale, actor, now });
}

const lockProspect = (tx: Db, workspaceId: string, prospectId: string) =>
  tx
    .select()
    .from(prospects)
    .where(
      and(eq(prospects.workspaceId, workspaceId), eq(prospects.id, prospectId), isNull(prospects.deletedAt)),
    )
    .for('update');
