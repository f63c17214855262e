import { and, eq } from 'drizzle-orm';
import { recordActivity } from '~/prospects/record-activity.server';
import type { Db } from '~db/client';
import { newId } from '~db/columns';
import { type CallEffects, callbacks } from '~db/schema/calls';
import { hasNumber } from '../has-number.server';
import type { LoggedCall } from '../logged-call';

type CallbackEffects = Pick<CallEffects, 'keptCallbackId' | 'promisedCallbackId'>;

/** Closes the promise that this call kept, and writes down the new one. */
export async function settleCallbacks(tx: Db, call: LoggedCall): Promise<CallbackEffects> {
  return { keptCallbackId: await keepPromise(tx, call), promisedCallbackId: await promise(tx, call) };
}

/**
 * A promise is kept by talking, or by trying once its time has come, and a new one takes its place; a try before that
 * leaves it open.
 */
async function keepPromise(tx: Db, call: LoggedCall): Promise<string | null> {
  const { report, rule, promised, actor, now } = call;
  const [open] = await tx
    .select({ id: callbacks.id, dueAt: callbacks.dueAt })
    .from(callbacks)
    .where(
      and(
        eq(callbacks.workspaceId, actor.workspaceId),
        eq(callbacks.prospectId, report.prospectId),
        eq(callbacks.state, 'open'),
      ),
    )
    .for('update');
  if (!open || !(promised || rule.reached || (await isOver(tx, call, open.dueAt <= now)))) return null;
  await tx
    .update(callbacks)
    .set({ state: 'done', closedAt: now })
    .where(and(eq(callbacks.workspaceId, actor.workspaceId), eq(callbacks.id, open.id)));
  return open.id;
}

/** Whether nobody waits for this call any more; a bad number was no try while there is another one to keep the promise on. */
const isOver = async (tx: Db, { report, rule, actor: { workspaceId } }: LoggedCall, isDue: boolean) =>
  rule.unworkable && !rule.doNotCall
    ? !(await hasNumber(tx, { workspaceId, prospectId: report.prospectId }))
    : rule.final || isDue;

async function promise(tx: Db, { report, promised, actor, now }: LoggedCall): Promise<string | null> {
  if (!promised) return null;
  const { prospectId, callId, note } = report;
  const id = newId();
  const { at: dueAt, wallTime, timeZone } = promised;
  const { workspaceId, memberId } = actor;
  const time = { dueAt, wallTime, timeZone };
  await tx
    .insert(callbacks)
    .values({ workspaceId, id, prospectId, memberId, callId, ...time, note, createdAt: now });
  const data = { callbackId: id, ...time };
  await recordActivity(tx, { prospectId, kind: 'callback_promised', data, actor, at: now });
  return id;
}

/** Takes the new promise back and opens the old one again. */
export async function unsettleCallbacks(
  tx: Db,
  workspaceId: string,
  effects: CallbackEffects,
): Promise<void> {
  const { keptCallbackId, promisedCallbackId } = effects;
  if (promisedCallbackId) {
    await tx
      .delete(callbacks)
      .where(and(eq(callbacks.workspaceId, workspaceId), eq(callbacks.id, promisedCallbackId)));
  }
  if (keptCallbackId) {
    await tx
      .update(callbacks)
      .set({ state: 'open', closedAt: null })
      .where(and(eq(callbacks.workspaceId, workspaceId), eq(callbacks.id, keptCallbackId)));
  }
}
