import { and, eq } from 'drizzle-orm';
import { recordEvent } from '~/audit/record-event.server';
import type { Actor } from '~/platform/actor';
import { fail, ok, type Result } from '~/platform/result';
import type { Db } from '~db/client';
import { outcomeRules } from '~db/schema/calls';
import { stages } from '~db/schema/prospects';
import { usualKey } from './outcome-keys';
import { RETRY_UNITS, type RuleForm } from './rule-schema';

interface RuleChange {
  /** Of the outcome. */
  name: string;
  change: RuleForm;
  actor: Actor;
  now: Date;
}

/** Changes what an outcome means and does, from the next call on. The wish not to be called always suppresses. */
export function saveRule(
  db: Db,
  { name, change, actor, now }: RuleChange,
): Promise<Result<null, 'not_found' | 'key_taken' | 'stage_gone'>> {
  const { workspaceId } = actor;
  const { retryAmount, retryUnit, shortcut, mostAttempts, nextStageId, ...rest } = change;
  return db.transaction(async (tx) => {
    const rules = await tx
      .select({ name: outcomeRules.name, shortcut: outcomeRules.shortcut })
      .from(outcomeRules)
      .where(eq(outcomeRules.workspaceId, workspaceId))
      .for('update');
    if (!rules.some((rule) => rule.name === name)) return fail('not_found');
    const isTaken = (rule: (typeof rules)[number]) => (rule.shortcut ?? usualKey(rule.name)) === shortcut;
    if (rules.some((rule) => rule.name !== name && isTaken(rule))) return fail('key_taken');
    if (nextStageId && !(await isStage(tx, workspaceId, nextStageId))) return fail('stage_gone');
    await tx
      .update(outcomeRules)
      .set({
        ...rest,
        doNotCall: rest.doNotCall || name === 'do_not_call',
        retryDelayMinutes: retryAmount ? retryAmount * RETRY_UNITS[retryUnit] : null,
        mostAttempts: mostAttempts ?? null,
        nextStageId: nextStageId ?? null,
        shortcut: shortcut === usualKey(name) ? null : shortcut,
      })
      .where(and(eq(outcomeRules.workspaceId, workspaceId), eq(outcomeRules.name, name)));
    const event = { action: 'outcome.changed', subjectKind: 'outcome', subjectId: null };
    await recordEvent(tx, { ...event, data: { name }, actor, at: now });
    return ok(null);
  });
}

const isStage = async (tx: Db, workspaceId: string, id: string) =>
  (await tx.$count(stages, and(eq(stages.workspaceId, workspaceId), eq(stages.id, id)))) > 0;
