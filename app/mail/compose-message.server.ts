import { and, eq } from 'drizzle-orm';
import { findConsent } from '~/consent/find-consent.server';
import { fail } from '~/platform/result';
import { findFieldValues } from '~/templates/field-values.server';
import type { FieldKey } from '~/templates/fields';
import { escapeMarkdown, renderMarkdown } from '~/templates/markdown';
import { type RenderedMessage, renderMessage } from '~/templates/render-message.server';
import type { Db } from '~db/client';
import { deliveries } from '~db/schema/mail';
import { steps, templates } from '~db/schema/sequences';
import type { MessageLinks } from './find-message-links.server';
import { htmlFrame } from './html-frame';
import { renderFooter } from './render-footer.server';

type Delivery = typeof deliveries.$inferSelect;

export type CompositionProblem =
  | { ok: false; error: 'template_invalid' | 'sender_incomplete' }
  | { ok: false; error: 'missing_values'; missing: FieldKey[] };

export type Composition = { ok: true; message: RenderedMessage } | CompositionProblem;

/** Writes the message of a step as it would go now: her template, then what the law asks for. */
export async function composeMessage(
  db: Db,
  { delivery, links, carried }: { delivery: Delivery } & Pick<MessageLinks, 'links' | 'carried'>,
): Promise<Composition> {
  const { workspaceId, prospectId, memberId } = delivery;
  const template = await findTemplate(db, delivery);
  if (!template) return fail('template_invalid');
  const { language } = template;
  const known = await findFieldValues(db, { workspaceId, prospectId, memberId, language });
  const values = { ...known, ...links };
  const because = await reasonToWrite(db, delivery);
  const firstContact = await isFirstContact(db, delivery);
  const footer = renderFooter({ language, values, because, firstContact });
  if (!footer) return fail('sender_incomplete');
  const body = renderMessage(template, values);
  if (!body.ok) return body.error === 'missing_values' ? body : fail('template_invalid');
  return { ok: true, message: joinMessage(language, withLinks(body.message, carried.links), footer) };
}

/** The packet's links as a list below the text: there is no page for them to stand on. */
function withLinks(body: RenderedMessage, links: { title: string; url: string }[]): RenderedMessage {
  if (links.length === 0) return body;
  const list = renderMarkdown(
    links.map(({ title, url }) => `- ${escapeMarkdown(title)}: <${url}>`).join('\n'),
  );
  return { ...body, text: `${body.text}\n\n${list.text}`, html: body.html + list.html };
}

/** Body and footer as one message. */
function joinMessage(
  language: 'de' | 'en',
  { subject, ...body }: RenderedMessage,
  footer: Pick<RenderedMessage, 'text' | 'html'>,
): RenderedMessage {
  return {
    subject,
    // '-- ' and a line break: mail programs know the rest as a signature (RFC 3676, section 4.3).
    text: `${body.text}\n\n-- \n${footer.text}\n`,
    html: htmlFrame({ language, subject, body: body.html, footer: footer.html }),
  };
}

async function findTemplate(db: Db, { workspaceId, stepId }: Delivery) {
  if (!stepId) return undefined;
  const [row] = await db
    .select({ template: templates })
    .from(steps)
    .innerJoin(
      templates,
      and(eq(templates.workspaceId, steps.workspaceId), eq(templates.id, steps.templateId)),
    )
    .where(and(eq(steps.workspaceId, workspaceId), eq(steps.id, stepId)));
  return row?.template;
}

async function reasonToWrite(db: Db, { workspaceId, toAddress: address }: Delivery) {
  const consent = await findConsent(db, { workspaceId, address, scope: 'packet' });
  return consent?.source ?? 'recorded';
}

async function isFirstContact(db: Db, { workspaceId, toAddress }: Delivery): Promise<boolean> {
  const sent = and(
    eq(deliveries.workspaceId, workspaceId),
    eq(deliveries.toAddress, toAddress),
    eq(deliveries.state, 'sent'),
  );
  return (await db.$count(deliveries, sent)) === 0;
}
