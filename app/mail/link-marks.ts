import { isPublicAddress } from './public-address';

/** The two secrets of a message, as they are stored: sealed, and never in its text. */
export interface MessageTokens {
  packet: string | null;
  unsubscribe: string;
}

const MARKS: Record<keyof MessageTokens, string> = {
  packet: '--packet-token--',
  unsubscribe: '--unsubscribe-token--',
};

/** The links as they stand in a stored message; absent where strangers can't open them. */
export function messageLinks(appUrl: string, { hasPacket }: { hasPacket: boolean }) {
  if (!isPublicAddress(appUrl)) return {};
  return {
    unsubscribeLink: `${appUrl}/unsubscribe/${MARKS.unsubscribe}`,
    ...(hasPacket && { packetLink: `${appUrl}/p/${MARKS.packet}` }),
  };
}

/** Puts the tokens where the marks stand. */
export function withTokens(text: string, tokens: MessageTokens): string {
  return text.replaceAll(MARKS.packet, tokens.packet ?? '').replaceAll(MARKS.unsubscribe, tokens.unsubscribe);
}

const HIDDEN: MessageTokens = { packet: '…', unsubscribe: '…' };

/** The text as it is shown inside the product, where nobody needs the secrets of the recipient. */
export const withHiddenTokens = (text: string) => withTokens(text, HIDDEN);
