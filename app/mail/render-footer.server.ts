import type { FieldValues } from '~/templates/fields';
import { type RenderedMessage, renderMessage } from '~/templates/render-message.server';
import { footerTexts } from './footer-texts';

interface Footer {
  language: 'de' | 'en';
  values: FieldValues;
  /** How the person said yes. */
  because: keyof (typeof footerTexts)['de']['because'];
  firstContact: boolean;
}

/** What stands below every message; null while the sender's identity is incomplete. */
export function renderFooter({ language, values, because, firstContact }: Footer): RenderedMessage | null {
  if (!values.senderName || !values.postalAddress || !values.imprint) return null;
  const texts = footerTexts[language];
  const parts: string[] = [texts.sender, texts.because[because], texts.object];
  if (firstContact) parts.push(texts.firstContact);
  const isOwnName = values.businessName === values.senderName;
  const known = isOwnName ? { ...values, businessName: null } : values;
  const footer = renderMessage({ subject: '', body: parts.join('\n\n') }, known);
  return footer.ok ? footer.message : null;
}
