import { and, eq } from 'drizzle-orm';
import { recordEvent } from '~/audit/record-event.server';
import { i18nFor } from '~/i18n/i18n.server';
import type { Locale } from '~/i18n/locales';
import type { MemberActor } from '~/platform/actor';
import { fail, ok, type Result } from '~/platform/result';
import { addTask } from '~/tasks/add-task.server';
import type { Db } from '~db/client';
import { clients } from '~db/schema/clients';

interface Answer {
  clientId: string;
  /** False puts it off; either way it is not proposed again for a quarter. */
  asks: boolean;
  locale: Locale;
  actor: MemberActor;
  now: Date;
}

/** What she made of the proposal to ask a client for a referral: a task for today, or not now. */
export function answerReferralProposal(
  db: Db,
  { clientId, asks, locale, actor, now }: Answer,
): Promise<Result<null, 'not_found'>> {
  const { workspaceId } = actor;
  return db.transaction(async (tx) => {
    const [client] = await tx
      .update(clients)
      .set({ referralConsideredAt: now })
      .where(and(eq(clients.workspaceId, workspaceId), eq(clients.id, clientId)))
      .returning({ name: clients.name });
    if (!client) return fail('not_found');
    if (asks) {
      const title = i18nFor(locale).t('clients.referrals.task');
      await addTask(tx, { title, dueAt: now, timed: false, clientId, actor, now });
    }
    await recordEvent(tx, {
      action: asks ? 'client.referral_planned' : 'client.referral_put_off',
      subjectKind: 'client',
      subjectId: clientId,
      actor,
      at: now,
    });
    return ok(null);
  });
}
