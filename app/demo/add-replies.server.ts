import { and, asc, eq, inArray } from 'drizzle-orm';
import { DateTime } from 'luxon';
import { giveConsent } from '~/consent/give-consent.server';
import { finishMail } from '~/inbox/finish-mail.server';
import type { Mail } from '~/inbox/mail';
import { receiveMail } from '~/inbox/receive-mail.server';
import { planDelivery } from '~/mail/plan-delivery.server';
import { inboundMessages } from '~db/schema/inbox';
import { deliveries } from '~db/schema/mail';
import { prospects } from '~db/schema/prospects';
import { enrolments, steps } from '~db/schema/sequences';
import type { DemoContext } from './demo-context';

const HOURS_APART = 7;
const DAYS_AWAY = 9;

type Conversation = Awaited<ReturnType<typeof listConversations>>[number];

/** Some who got a message have answered, one is away, and one has said yes to more: that message waits for her look. */
export async function addReplies(context: DemoContext): Promise<void> {
  const conversations = await listConversations(context);
  const { replies, absence } = context.texts;
  for (const [index, text] of replies.entries()) {
    const conversation = conversations[index];
    if (conversation) await answer(context, conversation, { text, hoursAgo: HOURS_APART * (index + 1) });
  }
  const [away, agreed] = conversations.slice(replies.length);
  if (away) {
    const day = DateTime.fromJSDate(context.now, { zone: context.zone }).plus({ days: DAYS_AWAY });
    const returnDate = day.toISODate() ?? '';
    await answer(context, away, { text: absence(day), hoursAgo: HOURS_APART, returnDate });
  }
  if (agreed) await awaitApproval(context, agreed);
  await putOneAside(context);
}

/** Who is being written to and has got a message, in the order in which it went. */
const listConversations = ({ tx, actor: { workspaceId } }: DemoContext) =>
  tx
    .select({ delivery: deliveries, enrolment: enrolments, name: prospects.lastName })
    .from(enrolments)
    .innerJoin(
      deliveries,
      and(
        eq(deliveries.workspaceId, enrolments.workspaceId),
        eq(deliveries.enrolmentId, enrolments.id),
        eq(deliveries.state, 'sent'),
      ),
    )
    .innerJoin(
      prospects,
      and(eq(prospects.workspaceId, enrolments.workspaceId), eq(prospects.id, enrolments.prospectId)),
    )
    .where(and(eq(enrolments.workspaceId, workspaceId), eq(enrolments.state, 'active')))
    .orderBy(asc(deliveries.sentAt), asc(deliveries.id));

interface Answer {
  text: string;
  hoursAgo: number;
  /** Of somebody who is away. */
  returnDate?: string;
}

async function answer(
  { tx, texts, actor, ...context }: DemoContext,
  { delivery, name }: Conversation,
  { text, hoursAgo, returnDate }: Answer,
): Promise<void> {
  const now = DateTime.fromJSDate(context.now).minus({ hours: hoursAgo }).toJSDate();
  const { toAddress, messageId: inReplyTo, subject } = delivery;
  const mail: Mail = {
    from: toAddress,
    fromName: name ?? '',
    to: [],
    subject: `${returnDate ? texts.autoReply : 'Re'}: ${subject ?? ''}`,
    date: now,
    messageId: `<antwort-${delivery.id}@beispiel.example>`,
    inReplyTo,
    references: [inReplyTo],
    header: () => '',
    text,
    ...{ statusParts: [], feedbackParts: [], mentionedIds: [], mentionedTokens: [], attachmentNames: [] },
    ...{ isReadReceipt: false, hasOriginal: false },
  };
  const kind = returnDate ? 'auto_reply' : 'reply';
  const classification = { kind, recipient: null, status: null, returnDate: returnDate ?? null } as const;
  await receiveMail(tx, {
    ...{ ...actor, uid: 0, receivedAt: now, mail, now },
    classification: { ...classification, inReplyTo, text },
  });
}

async function awaitApproval(
  { tx, locale, texts, actor, now }: DemoContext,
  { enrolment }: Conversation,
): Promise<void> {
  const { prospectId, address, id: enrolmentId, versionId, position } = enrolment;
  const [step] = await tx
    .select({ id: steps.id, kind: steps.kind })
    .from(steps)
    .where(
      and(
        eq(steps.workspaceId, actor.workspaceId),
        eq(steps.versionId, versionId),
        eq(steps.position, position),
      ),
    );
  if (step?.kind !== 'email') return;
  await giveConsent(tx, {
    ...{ prospectId, address, scope: 'further', wording: texts.consent, language: locale },
    ...{ source: 'packet_page', actor: { ...actor, memberId: null }, now },
  });
  await planDelivery(tx, {
    ...{ ...actor, prospectId, enrolmentId, stepId: step.id, toAddress: address, now },
    ...{ dueAt: now, rescheduled: false, needsApproval: true },
  });
  // It may have waited for this yes.
  await tx
    .update(deliveries)
    .set({ state: 'awaiting_approval', reason: null })
    .where(
      and(
        eq(deliveries.workspaceId, actor.workspaceId),
        eq(deliveries.enrolmentId, enrolmentId),
        eq(deliveries.stepId, step.id),
      ),
    );
}

/** The oldest answer has been dealt with. */
async function putOneAside({ tx, actor, now }: DemoContext): Promise<void> {
  const [oldest] = await tx
    .select({ id: inboundMessages.id })
    .from(inboundMessages)
    .where(and(eq(inboundMessages.workspaceId, actor.workspaceId), inArray(inboundMessages.kind, ['reply'])))
    .orderBy(asc(inboundMessages.receivedAt))
    .limit(1);
  if (oldest) await finishMail(tx, { inboundId: oldest.id, actor, now });
}
