import type { MemberActor } from '~/platform/actor';
import { endEnrolments } from '~/sequences/end-enrolments.server';
import type { Db } from '~db/client';
import type { CallEffects } from '~db/schema/calls';
import { reopenCallSteps } from './call-steps.server';
import { unsettleCallbacks } from './callbacks.server';
import { reopenContacts } from './contacts.server';
import { resumeEnrolment } from './enrolments.server';
import { removeAddress } from './follow-up.server';
import { forgetFrontDesk } from './front-desk.server';
import { forgetGatekeeper } from './gatekeeper.server';
import { forgetInterests } from './interests.server';
import { restoreProspect } from './prospect.server';

interface Reversal {
  prospectId: string;
  effects: CallEffects;
  actor: MemberActor;
  now: Date;
}

/**
 * Puts everything back that `applyEffects` changed, in the opposite order. The consent of the call stays as a row, for
 * its proof is append-only, and counts no longer, because its call is undone.
 */
export async function revertEffects(tx: Db, { prospectId, effects, actor, now }: Reversal): Promise<void> {
  const { workspaceId } = actor;
  const prospect = { workspaceId, prospectId };
  if (effects.enrolmentId) {
    const end = { state: 'exited_manual', reason: 'call_undone' } as const;
    await endEnrolments(tx, { prospectId, ...end, actor, now });
  }
  await removeAddress(tx, prospect, effects.addedEmailAddressId);
  await resumeEnrolment(tx, workspaceId, effects.stopped);
  await reopenCallSteps(tx, workspaceId, effects.callTaskIds ?? []);
  await forgetFrontDesk(tx, prospect, effects.frontDesk ?? null);
  await forgetGatekeeper(tx, workspaceId, effects.gatekeeper);
  await forgetInterests(tx, prospect, effects.serviceIds);
  await unsettleCallbacks(tx, workspaceId, effects);
  await restoreProspect(tx, prospect, effects.prospect);
  await reopenContacts(tx, workspaceId, effects);
}
