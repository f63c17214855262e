const ALLOWED = /^(https?:\/\/|mailto:|tel:)/i;

/** True for an address a link may lead to: http, https, mailto or tel. */
export const isAllowedLink = (address: string): boolean => ALLOWED.test(address);

/** The address, percent-encoded, or undefined when a link must not lead there. */
export function linkValue(value: string): string | undefined {
  const address = value.trim();
  if (!isAllowedLink(address) || !URL.canParse(address)) return undefined;
  return new URL(address).href;
}
