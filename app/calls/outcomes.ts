import { type Result as Checked, fail, ok } from '~/platform/result';
import type { SeededStage } from '~/prospects/stages';

/** What happened on the line. */
export const RESULTS = [
  'no_answer',
  'busy',
  'voicemail_left',
  'voicemail_none',
  'gatekeeper',
  'connected',
  'wrong_number',
  'disconnected',
] as const;

/** What came of it, once the right person was on the phone. */
export const CONVERSATIONS = [
  'send_documents',
  'callback',
  'meeting_booked',
  'won',
  'not_now',
  'not_interested',
  'has_assistant',
  'do_not_call',
] as const;

export type CallResult = (typeof RESULTS)[number];
export type Conversation = (typeof CONVERSATIONS)[number];

export type OutcomeAxis = 'result' | 'conversation';

export interface Outcome {
  result: CallResult;
  conversation: Conversation | null;
}

/** What an outcome means and does: what `outcome_rules` begin with, and go back to. */
export interface OutcomeRule {
  /** The right person was on the phone. */
  reached: boolean;
  /** Nobody calls again by themselves. */
  final: boolean;
  /** The number is suppressed everywhere. */
  doNotCall: boolean;
  /** The number is no good. */
  unworkable: boolean;
  /** A promised time belongs to it. */
  needsCallback: boolean;
  /** Least time until the next attempt; null: no attempt of its own. */
  retryDelayMinutes: number | null;
  /** After so many attempts without a conversation nobody tries again. */
  mostAttempts: number | null;
  /** The next attempt keeps away from the time of day of this one. */
  otherTimeOfDay: boolean;
  sequenceEffect: 'none' | 'pause' | 'finish';
  /** Where the prospect moves; `attempted` moves new prospects only. */
  nextStage: SeededStage | null;
}

const HOUR = 60;
const DAY = 24 * HOUR;

const missed: OutcomeRule = {
  reached: false,
  final: false,
  doNotCall: false,
  unworkable: false,
  needsCallback: false,
  retryDelayMinutes: DAY,
  mostAttempts: 6,
  otherTimeOfDay: true,
  sequenceEffect: 'none',
  nextStage: 'attempted',
};

const noWayThrough: OutcomeRule = {
  ...missed,
  final: true,
  unworkable: true,
  retryDelayMinutes: null,
  mostAttempts: null,
  otherTimeOfDay: false,
  nextStage: null,
};

const talked: OutcomeRule = {
  ...missed,
  reached: true,
  retryDelayMinutes: null,
  mostAttempts: null,
  otherTimeOfDay: false,
  nextStage: 'talking',
};

const declined: OutcomeRule = { ...talked, final: true, sequenceEffect: 'finish', nextStage: 'lost' };

export const RESULT_RULES: Record<CallResult, OutcomeRule> = {
  no_answer: { ...missed, retryDelayMinutes: 4 * HOUR },
  busy: { ...missed, retryDelayMinutes: 30, otherTimeOfDay: false },
  voicemail_left: { ...missed, retryDelayMinutes: 2 * DAY, mostAttempts: 4 },
  voicemail_none: missed,
  gatekeeper: missed,
  connected: talked,
  wrong_number: noWayThrough,
  disconnected: noWayThrough,
};

export const CONVERSATION_RULES: Record<Conversation, OutcomeRule> = {
  send_documents: { ...talked, nextStage: 'documents' },
  callback: { ...talked, needsCallback: true, sequenceEffect: 'pause' },
  meeting_booked: { ...talked, sequenceEffect: 'finish' },
  won: { ...talked, final: true, sequenceEffect: 'finish', nextStage: 'won' },
  not_now: { ...talked, retryDelayMinutes: 90 * DAY, sequenceEffect: 'pause' },
  not_interested: declined,
  has_assistant: declined,
  do_not_call: { ...declined, doNotCall: true },
};

/** An outcome is whole when it has a conversation exactly if the line was connected, and a time if its rule asks for one. */
export function checkOutcome(
  outcome: Outcome,
  rule: Pick<OutcomeRule, 'needsCallback'>,
  callbackAt: Date | null,
): Checked<Outcome, 'conversation_missing' | 'conversation_without_reaching' | 'callback_time_missing'> {
  const isConnected = outcome.result === 'connected';
  if (isConnected && !outcome.conversation) return fail('conversation_missing');
  if (!isConnected && outcome.conversation) return fail('conversation_without_reaching');
  if (rule.needsCallback && !callbackAt) return fail('callback_time_missing');
  return ok(outcome);
}
