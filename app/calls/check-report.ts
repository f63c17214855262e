import { instantOf, type PromisedTime } from '~/callbacks/promised-time';
import { fail, ok, type Result } from '~/platform/result';
import type { CallReport } from './logged-call';
import { checkOutcome, type OutcomeRule } from './outcomes';

/** Texts: `calls.incomplete.<problem>`. */
export type ReportProblem =
  | 'conversation_missing'
  | 'conversation_without_reaching'
  | 'callback_time_missing'
  | 'callback_time_invalid'
  | 'callback_time_past'
  | 'consent_missing';

export type PromisedCallback = PromisedTime & { at: Date };

interface Against {
  rule: Pick<OutcomeRule, 'needsCallback'>;
  /** The prospect's. */
  zone: string;
  now: Date;
}

/** Checks that a report is whole; gives back the promised time as an instant. */
export function checkReport(
  { result, conversation = null, callback, consent }: CallReport,
  { rule, zone, now }: Against,
): Result<PromisedCallback | null, ReportProblem> {
  const time = callback ? { timeZone: zone, ...callback } : null;
  const at = time && instantOf(time);
  if (at === undefined) return fail('callback_time_invalid');
  if (at && at <= now) return fail('callback_time_past');
  const outcome = checkOutcome({ result, conversation }, rule, at ?? null);
  if (!outcome.ok) return outcome;
  if (conversation === 'send_documents' && !consent) return fail('consent_missing');
  return ok(time && at && { ...time, at });
}
