import { and, eq } from 'drizzle-orm';
import { i18nFor } from '~/i18n/i18n.server';
import { type Move, moved, recordMove } from '~/prospects/move-stage.server';
import type { Db } from '~db/client';
import type { CallEffects } from '~db/schema/calls';
import { prospects } from '~db/schema/prospects';
import { officeHoursOf } from '../calling-window';
import { hasNumber } from '../has-number.server';
import type { LoggedCall } from '../logged-call';
import { nextAttempt } from '../retry';
import { movesTo } from '../stage-after-call';

type ProspectBefore = CallEffects['prospect'];

/** Notes the call on the prospect, plans the next one and moves it to the stage its outcome leads to. */
export async function updateProspect(tx: Db, call: LoggedCall): Promise<ProspectBefore> {
  const { report, rule, prospect, actor, now } = call;
  const own = and(eq(prospects.workspaceId, actor.workspaceId), eq(prospects.id, report.prospectId));
  const move = moveAfter(call);
  const next = await outlook(tx, call);
  await Promise.all([
    tx
      .update(prospects)
      .set({
        attempts: rule.reached ? 0 : prospect.attempts + 1,
        lastCallAt: now,
        lastResult: report.result,
        lastConversation: report.conversation ?? null,
        updatedAt: now,
        ...next,
        ...(move && moved(move)),
      })
      .where(own),
    move && recordMove(tx, move),
  ]);
  return before(prospect);
}

/** When to call again, and whether that makes sense at all. */
async function outlook(tx: Db, { report, rule, prospect, promised, place, actor, now }: LoggedCall) {
  if (
    rule.unworkable &&
    (await hasNumber(tx, { workspaceId: actor.workspaceId, prospectId: report.prospectId }))
  ) {
    return { nextAttemptAt: now, unworkable: false };
  }
  const attempts = prospect.attempts + 1;
  const callbackAt = promised?.at ?? null;
  const next = nextAttempt({ rule, at: now, attempts, callbackAt, hours: officeHoursOf(place) });
  return {
    nextAttemptAt: next.kind === 'none' ? null : next.at,
    unworkable: rule.unworkable || rule.doNotCall,
  };
}

/** Into the stage that the outcome leads to; null when the prospect stays where it is. */
function moveAfter(call: LoggedCall): Move | null {
  const { report, rule, prospect, stages, locale, actor, now } = call;
  const from = stages.find(({ id }) => id === prospect.stageId);
  const to = stages.find(({ id }) => id === rule.nextStageId);
  if (!from || !to || !movesTo(from, to, rule.reached)) return null;
  const lostReason = report.conversation && i18nFor(locale).t(`calls.conversation.${report.conversation}`);
  const left = { ...from, since: prospect.stageChangedAt };
  return { prospectId: report.prospectId, from: left, to, lostReason, actor, now };
}

const before = (prospect: LoggedCall['prospect']): ProspectBefore => ({
  stageId: prospect.stageId,
  lostReason: prospect.lostReason,
  attempts: prospect.attempts,
  lastResult: prospect.lastResult,
  lastConversation: prospect.lastConversation,
  unworkable: prospect.unworkable,
  stageChangedAt: prospect.stageChangedAt.toISOString(),
  lastCallAt: prospect.lastCallAt?.toISOString() ?? null,
  nextAttemptAt: prospect.nextAttemptAt?.toISOString() ?? null,
});

/** Puts the prospect back as it stood before the call. */
export async function restoreProspect(
  tx: Db,
  { workspaceId, prospectId }: { workspaceId: string; prospectId: string },
  { stageChangedAt, lastCallAt, nextAttemptAt, ...rest }: ProspectBefore,
): Promise<void> {
  await tx
    .update(prospects)
    .set({
      ...rest,
      stageChangedAt: new Date(stageChangedAt),
      lastCallAt: lastCallAt ? new Date(lastCallAt) : null,
      nextAttemptAt: nextAttemptAt ? new Date(nextAttemptAt) : null,
    })
    .where(and(eq(prospects.workspaceId, workspaceId), eq(prospects.id, prospectId)));
}
