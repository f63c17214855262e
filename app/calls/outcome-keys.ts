import type { CallResult, Conversation } from './outcomes';

/** Digits say what happened on the line. They lie side by side on German and US keyboards. */
export const RESULT_KEYS: Record<CallResult, string> = {
  no_answer: '1',
  busy: '2',
  voicemail_left: '3',
  voicemail_none: '4',
  gatekeeper: '5',
  connected: '6',
  wrong_number: '7',
  disconnected: '8',
};

/**
 * Letters say what came of it; none of them is Y, Z or an umlaut, which change places between the two keyboards.
 * S: senden, send · R: Rückruf, ring back · T: Termin, time agreed · W: gewonnen, won · L: later, lieber später ·
 * K: kein Interesse, not keen · A: Assistenz, assistant · X: never again.
 */
export const CONVERSATION_KEYS: Record<Conversation, string> = {
  send_documents: 's',
  callback: 'r',
  meeting_booked: 't',
  won: 'w',
  not_now: 'l',
  not_interested: 'k',
  has_assistant: 'a',
  do_not_call: 'x',
};

/** Taken on the call screen by something else: go to a place, skip, the note, undo. */
export const RESERVED_KEYS: readonly string[] = ['g', 'j', 'n', 'p', 'u'];

export type OutcomeName = CallResult | Conversation;

/** The key an outcome comes with. */
export const usualKey = (name: string): string =>
  ({ ...RESULT_KEYS, ...CONVERSATION_KEYS })[name as OutcomeName] ?? '';

/** What the call screen needs to know of an outcome. */
export interface OutcomeFace {
  shortcut: string;
  needsCallback: boolean;
  /** The number is closed, and another one of the prospect gets its turn. */
  unworkable: boolean;
}

export type OutcomeFaces = Record<OutcomeName, OutcomeFace>;
