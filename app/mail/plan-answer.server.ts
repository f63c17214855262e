import type { MemberActor } from '~/platform/actor';
import { fail, ok } from '~/platform/result';
import type { SecretBox } from '~/platform/secret-box.server';
import { recordActivity } from '~/prospects/record-activity.server';
import { findSenderValues } from '~/templates/field-values.server';
import { renderMessage } from '~/templates/render-message.server';
import type { Db } from '~db/client';
import { newId } from '~db/columns';
import { deliveries } from '~db/schema/mail';
import { footerTexts } from './footer-texts';
import { escapeHtml, htmlFrame } from './html-frame';
import { announceDeliveries, senderDomain } from './plan-delivery.server';

interface Answer {
  prospectId: string;
  toAddress: string;
  subject: string;
  text: string;
  language: 'de' | 'en';
  /** The Message-IDs of the conversation, the one it answers last. */
  references: string[];
  secrets: SecretBox;
  actor: MemberActor;
  now: Date;
}

/** Puts a person's own answer into the outbox, written as it goes, with the sender's identity below it. */
export async function planAnswer(
  tx: Db,
  { subject, text, language, secrets, actor, now, ...answer }: Answer,
) {
  const { workspaceId, memberId } = actor;
  const values = await findSenderValues(tx, actor);
  if (!values.senderName || !values.postalAddress || !values.imprint) return fail('sender_incomplete');
  const sender = renderMessage({ subject: '', body: footerTexts[language].sender }, values);
  if (!sender.ok) return fail('sender_incomplete');
  const id = newId();
  await tx.insert(deliveries).values({
    ...answer,
    workspaceId,
    memberId,
    id,
    state: 'queued',
    subject,
    text: `${text}\n\n-- \n${sender.message.text}\n`,
    html: htmlFrame({ language, subject, body: paragraphs(text), footer: sender.message.html }),
    messageId: `<${id}@${await senderDomain(tx, workspaceId, memberId)}>`,
    sealedTokens: secrets.seal(JSON.stringify({ packet: null, unsubscribe: '' }), id),
    dueAt: now,
    createdAt: now,
  });
  const data = { deliveryId: id, state: 'queued', reason: null };
  await recordActivity(tx, { prospectId: answer.prospectId, kind: 'mail_queued', data, actor, at: now });
  await announceDeliveries(tx);
  return ok({ deliveryId: id });
}

const paragraphs = (text: string) =>
  text
    .split(/\n{2,}/)
    .map((paragraph) => `<p>${escapeHtml(paragraph).replaceAll('\n', '<br>\n')}</p>\n`)
    .join('');
