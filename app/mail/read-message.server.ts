import type { FieldKey } from '~/templates/fields';
import type { RenderedMessage } from '~/templates/render-message.server';
import type { Db } from '~db/client';
import { composeMessage } from './compose-message.server';
import { findMessageLinks } from './find-message-links.server';
import { withHiddenTokens } from './link-marks';
import type { Delivery } from './pick-deliveries.server';

export interface MessageText {
  /** Absent while something is missing. */
  message: RenderedMessage | null;
  /** Fields without a value for this prospect. */
  missing: FieldKey[];
  /** Written down and as it goes; otherwise as it would be written now. */
  written: boolean;
}

/** What a message says, without the secrets in its links. */
export async function readMessage(
  db: Db,
  { delivery, appUrl }: { delivery: Delivery; appUrl: string },
): Promise<MessageText> {
  const { subject, text, html } = delivery;
  if (subject !== null && text !== null && html !== null) {
    return { message: hidden({ subject, text, html }), missing: [], written: true };
  }
  const { links, carried } = await findMessageLinks(db, { delivery, appUrl });
  const composed = await composeMessage(db, { delivery, links, carried });
  if (composed.ok) return { message: hidden(composed.message), missing: [], written: false };
  const missing = composed.error === 'missing_values' ? composed.missing : [];
  return { message: null, missing, written: false };
}

const hidden = ({ subject, text, html }: RenderedMessage): RenderedMessage => ({
  subject,
  text: withHiddenTokens(text),
  html: withHiddenTokens(html),
});
