import type { Tone } from '~/ui/tone';

export type StoredState = 'drafted' | 'sent' | 'signed' | 'expired' | 'ended';

export const STATE_TONES: Record<StoredState, Tone> = {
  drafted: 'neutral',
  sent: 'waiting',
  signed: 'good',
  expired: 'stop',
  ended: 'neutral',
};

/** The state on a local date (`YYYY-MM-DD`): what was signed expires by itself after its last day. */
export function stateOn(
  today: string,
  { state, expiresOn }: { state: StoredState; expiresOn: string | null },
): StoredState {
  return state === 'signed' && expiresOn !== null && expiresOn < today ? 'expired' : state;
}

/** Whether something signed holds: what every client should have. */
export const isCovered = (agreements: { state: StoredState }[]): boolean =>
  agreements.some(({ state }) => state === 'signed');

/** Of these, newest first, the one that has come furthest: signed, else sent, else the newest; null when there is none. */
export const furthest = <T extends { state: StoredState }>(agreements: T[]): T | null =>
  agreements.find(({ state }) => state === 'signed') ??
  agreements.find(({ state }) => state === 'sent') ??
  agreements[0] ??
  null;

/** Days before the end of an agreement from which on she is reminded. */
export const NOTICE_DAYS = 30;

/** Whether a signed agreement ends within a month of a local date. */
export function endsSoon(
  today: string,
  agreement: { state: StoredState; expiresOn: string | null },
): boolean {
  if (stateOn(today, agreement) !== 'signed' || agreement.expiresOn === null) return false;
  const days = (Date.parse(agreement.expiresOn) - Date.parse(today)) / 86_400_000;
  return days <= NOTICE_DAYS;
}
