import type { Db } from '~db/client';
import type { CallEffects } from '~db/schema/calls';
import type { LoggedCall } from '../logged-call';
import { finishCallSteps } from './call-steps.server';
import { settleCallbacks } from './callbacks.server';
import { closeContacts } from './contacts.server';
import { stopEnrolment } from './enrolments.server';
import { followUp } from './follow-up.server';
import { noteFrontDesk } from './front-desk.server';
import { rememberGatekeeper } from './gatekeeper.server';
import { noteInterests } from './interests.server';
import { updateProspect } from './prospect.server';

/**
 * Does all that an outcome brings about, and tells what undo needs to put it back. What every call asks of the database is
 * sent at once; the rest asks only where the report says something of it.
 */
export async function applyEffects(tx: Db, call: LoggedCall): Promise<CallEffects> {
  const contacts = await closeContacts(tx, call);
  const [prospect, promises, callTaskIds] = await Promise.all([
    updateProspect(tx, call),
    settleCallbacks(tx, call),
    finishCallSteps(tx, call),
  ]);
  const serviceIds = await noteInterests(tx, call);
  const gatekeeper = await rememberGatekeeper(tx, call);
  const frontDesk = await noteFrontDesk(tx, call);
  const stopped = await stopEnrolment(tx, call);
  const mail = await followUp(tx, call);
  return {
    prospect,
    ...contacts,
    ...promises,
    serviceIds,
    gatekeeper,
    frontDesk,
    callTaskIds,
    stopped,
    ...mail,
  };
}
