import { and, eq } from 'drizzle-orm';
import { recordEvent } from '~/audit/record-event.server';
import { languageOf } from '~/clients/client-language';
import type { Actor } from '~/platform/actor';
import { fail, ok, type Result } from '~/platform/result';
import { recordActivity } from '~/prospects/record-activity.server';
import type { Db } from '~db/client';
import { workspaces } from '~db/schema/accounts';
import { clients } from '~db/schema/clients';
import { prospects } from '~db/schema/prospects';
import { draftAgreement } from './draft-agreement.server';

interface NewAgreement {
  clientId: string;
  template: string;
  actor: Actor;
  now: Date;
}

/** One more agreement with a client, drafted with what is agreed today. */
export function startAgreement(
  db: Db,
  { clientId, template, actor, now }: NewAgreement,
): Promise<Result<{ agreementId: string }, 'not_found' | 'template_not_found'>> {
  const { workspaceId } = actor;
  return db.transaction(async (tx) => {
    const [client] = await tx
      .select({
        prospectId: prospects.id,
        language: prospects.language,
        country: prospects.country,
        workspaceCountry: workspaces.country,
      })
      .from(clients)
      .innerJoin(workspaces, eq(workspaces.id, clients.workspaceId))
      .innerJoin(
        prospects,
        and(eq(prospects.workspaceId, clients.workspaceId), eq(prospects.id, clients.prospectId)),
      )
      .where(and(eq(clients.workspaceId, workspaceId), eq(clients.id, clientId)))
      .for('update', { of: clients });
    if (!client) return fail('not_found');
    const language = languageOf(client.language, client.country ?? client.workspaceCountry);
    const drafted = await draftAgreement(tx, { clientId, template, language, actor, now });
    if (!drafted.ok) return drafted;
    const { agreementId } = drafted.value;
    const { prospectId } = client;
    const data = { agreementId, state: 'drafted' };
    await recordActivity(tx, { prospectId, kind: 'agreement', data, actor, at: now });
    await recordEvent(tx, {
      action: 'agreement.drafted',
      subjectKind: 'agreement',
      subjectId: agreementId,
      actor,
      at: now,
    });
    return ok({ agreementId });
  });
}
