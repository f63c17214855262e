import { recordEvent } from '~/audit/record-event.server';
import type { Actor } from '~/platform/actor';
import { recordActivity } from '~/prospects/record-activity.server';
import type { Db } from '~db/client';
import { newId } from '~db/columns';
import { consents } from '~db/schema/consent';

type ConsentRow = typeof consents.$inferInsert;

export interface NewConsent {
  prospectId: string;
  /** The lower-case e-mail address or E.164 number the yes is about. */
  address: string;
  channel?: ConsentRow['channel'];
  scope: ConsentRow['scope'];
  /** The exact words the person said yes to. */
  wording: string;
  language: ConsentRow['language'];
  source: ConsentRow['source'];
  callId?: string;
  /** The number of that call, E.164. */
  phoneNumber?: string | undefined;
  actor: Actor;
  now: Date;
}

/** Appends one row of the proof; consents are never changed or deleted by a verb. */
export async function recordConsent(
  tx: Db,
  kind: ConsentRow['kind'],
  { actor, now, channel = 'email', ...consent }: NewConsent,
): Promise<string> {
  const { workspaceId, memberId } = actor;
  const id = newId();
  await tx.insert(consents).values({ workspaceId, id, kind, channel, memberId, at: now, ...consent });
  const { prospectId, address, scope, wording, source } = consent;
  const data = { consentId: id, channel, address, scope, wording, source };
  await recordActivity(tx, { prospectId, kind: `consent_${kind}`, data, actor, at: now });
  await recordEvent(tx, {
    action: `consent.${kind}`,
    subjectKind: 'prospect',
    subjectId: prospectId,
    data: { consentId: id, channel, scope, source },
    actor,
    at: now,
  });
  return id;
}
