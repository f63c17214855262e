import type { MemberActor } from '~/platform/actor';
import { type Advice, reviewMessage } from '~/templates/advice';
import type { FieldKey } from '~/templates/fields';
import { previewValues } from '~/templates/preview-values.server';
import { renderMessage } from '~/templates/render-message.server';
import type { TemplateProblem } from '~/templates/template-problem';
import type { Db } from '~db/client';
import { isPublicAddress } from './public-address';
import { renderFooter } from './render-footer.server';

interface Draft {
  subject: string;
  body: string;
  language: 'de' | 'en';
  prospectId: string | null;
  appUrl: string;
  actor: MemberActor;
}

export type MessagePreview =
  | {
      state: 'shown';
      subject: string;
      html: string;
      /** What readers without HTML get: the same words. */
      text: string;
      footerHtml: string | null;
      advice: Advice[];
    }
  | { state: 'missing'; missing: FieldKey[]; advice: Advice[] }
  | { state: 'invalid'; problems: TemplateProblem[] };

/** What would be sent for this person if it were sent now; `footerHtml` is missing while the sender's identity is. */
export async function previewMessage(db: Db, draft: Draft): Promise<MessagePreview> {
  const { subject, body, language, prospectId, appUrl, actor } = draft;
  const links = isPublicAddress(appUrl)
    ? { packetLink: `${appUrl}/p/…`, unsubscribeLink: `${appUrl}/unsubscribe/…` }
    : {};
  const values = { ...(await previewValues(db, { ...actor, prospectId, language })), ...links };
  const advice = reviewMessage({ subject, body, language }, values);
  const rendering = renderMessage({ subject, body }, values);
  if (rendering.ok) {
    const { message } = rendering;
    const footer = renderFooter({ language, values, because: 'call', firstContact: true });
    const text = [message.text, ...(footer ? ['-- ', footer.text] : [])].join('\n\n');
    const footerHtml = footer?.html ?? null;
    return { state: 'shown', subject: message.subject, html: message.html, text, footerHtml, advice };
  }
  return rendering.error === 'missing_values'
    ? { state: 'missing', missing: rendering.missing, advice }
    : { state: 'invalid', problems: rendering.problems };
}
