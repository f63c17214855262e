import { and, eq } from 'drizzle-orm';
import { DateTime } from 'luxon';
import type { z } from 'zod';
import { isSuppressed } from '~/consent/is-suppressed.server';
import { i18nFor } from '~/i18n/i18n.server';
import { planAnswer } from '~/mail/plan-answer.server';
import type { MemberActor } from '~/platform/actor';
import { fail, ok } from '~/platform/result';
import type { SecretBox } from '~/platform/secret-box.server';
import type { Db } from '~db/client';
import { workspaces } from '~db/schema/accounts';
import { inboundMessages } from '~db/schema/inbox';
import { emailAddresses, prospects } from '~db/schema/prospects';
import type { answerSchema } from './schema';

interface Answering {
  inboundId: string;
  fields: z.output<typeof answerSchema>;
  secrets: SecretBox;
  actor: MemberActor;
  now: Date;
}

/**
 * Answers a message, by the way all messages go. Whoever wrote may be answered without a consent to advertising; an
 * address the prospect wrote from for the first time becomes one of its own.
 */
export function answerMail(db: Db, { inboundId, fields, secrets, actor, now }: Answering) {
  const { workspaceId } = actor;
  return db.transaction(async (tx) => {
    const inbound = await lockInbound(tx, workspaceId, inboundId);
    if (!inbound) return fail('not_found');
    const { prospectId, fromAddress } = inbound;
    if (!fromAddress) return fail('no_address');
    if (await isSuppressed(tx, { workspaceId, channel: 'email', value: fromAddress }))
      return fail('suppressed');
    const language = await languageOf(tx, workspaceId, prospectId);
    const planned = await planAnswer(tx, {
      prospectId,
      toAddress: fromAddress,
      subject: fields.subject,
      text: fields.quote ? `${fields.text}\n\n${quoted(inbound, language)}` : fields.text,
      language,
      references: [...inbound.references, inbound.messageId],
      secrets,
      actor,
      now,
    });
    if (!planned.ok) return planned;
    await keepAddress(tx, { workspaceId, prospectId, address: fromAddress, now });
    await tx
      .update(inboundMessages)
      .set({ doneAt: now })
      .where(and(eq(inboundMessages.workspaceId, workspaceId), eq(inboundMessages.id, inboundId)));
    return ok(planned.value);
  });
}

type Inbound = typeof inboundMessages.$inferSelect;

async function lockInbound(tx: Db, workspaceId: string, id: string): Promise<Inbound | undefined> {
  const [inbound] = await tx
    .select()
    .from(inboundMessages)
    .where(and(eq(inboundMessages.workspaceId, workspaceId), eq(inboundMessages.id, id)))
    .for('update');
  return inbound;
}

async function languageOf(tx: Db, workspaceId: string, prospectId: string) {
  const [row] = await tx
    .select({ prospect: prospects.language, workspace: workspaces.locale })
    .from(prospects)
    .innerJoin(workspaces, eq(workspaces.id, prospects.workspaceId))
    .where(and(eq(prospects.workspaceId, workspaceId), eq(prospects.id, prospectId)));
  return row?.prospect ?? row?.workspace ?? 'de';
}

function quoted({ receivedAt, fromName, fromAddress, text }: Inbound, language: 'de' | 'en'): string {
  const day = DateTime.fromJSDate(receivedAt).setLocale(language).toLocaleString(DateTime.DATE_MED);
  const name = fromName || (fromAddress ?? '');
  const lead = i18nFor(language).t('inbox.answer.wrote', {
    day,
    name,
    interpolation: { escapeValue: false },
  });
  return [lead, ...text.split('\n').map((line) => `> ${line}`)].join('\n');
}

const keepAddress = (
  tx: Db,
  { now, ...values }: { workspaceId: string; prospectId: string; address: string; now: Date },
) =>
  tx
    .insert(emailAddresses)
    .values({ ...values, position: 99, createdAt: now })
    .onConflictDoNothing();
