import { and, eq } from 'drizzle-orm';
import { giveConsent } from '~/consent/give-consent.server';
import { refreshSearch } from '~/prospects/refresh-search.server';
import { enrol } from '~/sequences/enrol.server';
import { findDefaultSequence } from '~/sequences/find-default-sequence.server';
import type { Db } from '~db/client';
import { newId } from '~db/columns';
import type { CallEffects } from '~db/schema/calls';
import { emailAddresses } from '~db/schema/prospects';
import type { LoggedCall } from '../logged-call';

type MailEffects = Pick<CallEffects, 'addedEmailAddressId' | 'enrolmentId' | 'refusal'>;

/** Keeps the yes to e-mail, and sends the packet on its way when the outcome is to send it. */
export async function followUp(tx: Db, call: LoggedCall): Promise<MailEffects> {
  const { report, actor, now } = call;
  const { consent, callId, prospectId, phoneNumber, conversation } = report;
  if (!consent) return { addedEmailAddressId: null, enrolmentId: null, refusal: null };
  const { emailAddress: address, ...asked } = consent;
  const addedEmailAddressId = await addAddress(tx, call, address);
  const proof = { prospectId, callId, phoneNumber, address, ...asked, source: 'call' } as const;
  await giveConsent(tx, { ...proof, actor, now });
  if (conversation !== 'send_documents') return { addedEmailAddressId, enrolmentId: null, refusal: null };
  return { addedEmailAddressId, ...(await sendPacket(tx, call, address)) };
}

async function sendPacket(tx: Db, { report, actor, now }: LoggedCall, emailAddress: string) {
  const sequence = await findDefaultSequence(tx, actor.workspaceId);
  if (!sequence) return { enrolmentId: null, refusal: 'no_sequence' } as const;
  const { prospectId } = report;
  const enrolled = await enrol(tx, { prospectId, sequenceId: sequence.id, emailAddress, actor, now });
  return enrolled.ok
    ? { enrolmentId: enrolled.value.enrolmentId, refusal: null }
    : { enrolmentId: null, refusal: enrolled.error };
}

/** The address as it was read back on the phone, if the prospect hasn't got it yet. */
async function addAddress(tx: Db, { report, actor, now }: LoggedCall, address: string) {
  const { workspaceId } = actor;
  const { prospectId } = report;
  const position = await tx.$count(
    emailAddresses,
    and(eq(emailAddresses.workspaceId, workspaceId), eq(emailAddresses.prospectId, prospectId)),
  );
  const [added] = await tx
    .insert(emailAddresses)
    .values({ workspaceId, id: newId(), prospectId, address, position, createdAt: now })
    .onConflictDoNothing()
    .returning({ id: emailAddresses.id });
  if (added) await refreshSearch(tx, { workspaceId, prospectIds: [prospectId] });
  return added?.id ?? null;
}

/** Takes an address out again that came in with the call. */
export async function removeAddress(
  tx: Db,
  { workspaceId, prospectId }: { workspaceId: string; prospectId: string },
  addedEmailAddressId: string | null,
): Promise<void> {
  if (!addedEmailAddressId) return;
  await tx
    .delete(emailAddresses)
    .where(and(eq(emailAddresses.workspaceId, workspaceId), eq(emailAddresses.id, addedEmailAddressId)));
  await refreshSearch(tx, { workspaceId, prospectIds: [prospectId] });
}
