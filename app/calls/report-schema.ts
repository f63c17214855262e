import { z } from 'zod';
import { LOCALES } from '~/i18n/locales';
import { readEmailAddress } from '~/prospects/email-address';
import type { CallReport } from './logged-call';
import { CONVERSATIONS, RESULTS } from './outcomes';
import { gapsIn, REPORT_LIMITS } from './report-gaps';

/** Clocks and tabs forgotten for longer tell nothing; such a call counts as made now. */
const LONGEST_KEPT = 7 * 24 * 3600;

/** Longer than can be typed on a call: the form of the company allows more, and two versions may stand together. */
const LONGEST_NOTE = 10_000;

const E164 = /^\+[1-9]\d{4,14}$/;

/** What the call screen posts. Which button was pressed tells the outcome; a conversation means that somebody was reached. */
export const reportSchema = z
  .object({
    callId: z.uuid(),
    prospectId: z.uuid(),
    phoneNumber: z.string().regex(E164).optional(),
    note: z.string().trim().max(REPORT_LIMITS.note, 'errors.tooLong').optional(),
    result: z.enum(RESULTS).optional(),
    conversation: z.enum(CONVERSATIONS).optional(),
    /** Wall times by outcome: those of steps that were opened and left don't count. */
    times: z.partialRecord(z.enum([...RESULTS, ...CONVERSATIONS]), z.string()).optional(),
    gatekeeperName: z.string().trim().max(REPORT_LIMITS.gatekeeperName, 'errors.tooLong').optional(),
    bestTime: z.string().trim().max(REPORT_LIMITS.bestTime, 'errors.tooLong').optional(),
    directLine: z.string().trim().max(REPORT_LIMITS.directLine, 'errors.tooLong').optional(),
    promised: z.string().trim().max(REPORT_LIMITS.promised, 'errors.tooLong').optional(),
    gatekeeper: z.string().trim().max(LONGEST_NOTE, 'errors.tooLong').optional(),
    gatekeeperWas: z.string().trim().optional(),
    emailAddress: z.string().optional(),
    scope: z.enum(['packet', 'further']).default('packet'),
    language: z.enum(LOCALES),
    services: z.array(z.uuid()).default([]),
    cards: z.array(z.string().max(50)).default([]),
    /** How long the browser has kept it before it got through. */
    secondsAgo: z.coerce.number().int().min(0).max(LONGEST_KEPT).catch(0),
  })
  .superRefine((form, context) => {
    for (const [path, messages] of Object.entries(gapsIn(form)))
      for (const message of messages) context.addIssue({ code: 'custom', path: [path], message });
    const { conversation, emailAddress } = form;
    if (conversation === 'send_documents' && emailAddress && !readEmailAddress(emailAddress).value)
      context.addIssue({ code: 'custom', path: ['emailAddress'], message: 'errors.email' });
  });

export type ReportForm = z.output<typeof reportSchema>;

/** The report behind a form; `wording` is the sentence of that scope and language. */
export function reportOf(form: ReportForm, wording: string): CallReport {
  const { callId, prospectId, phoneNumber, note, gatekeeper, gatekeeperWas, services, cards } = form;
  return {
    callId,
    prospectId,
    phoneNumber,
    note: note || null,
    ...outcomeOf(form),
    callback: callbackOf(form),
    consent: consentOf(form, wording),
    gatekeeper,
    gatekeeperWas,
    frontDesk: frontDeskOf(form),
    services,
    cards,
  };
}

function outcomeOf({ result, conversation }: ReportForm): Pick<CallReport, 'result' | 'conversation'> {
  return { result: result ?? 'connected', conversation: conversation ?? null };
}

function callbackOf({ result, conversation, times }: ReportForm): CallReport['callback'] {
  const outcome = conversation ?? result;
  const wallTime = outcome && times?.[outcome];
  return wallTime ? { wallTime } : null;
}

/** What the front desk said; nothing when somebody else was on the phone. */
function frontDeskOf({ result, conversation, ...form }: ReportForm): CallReport['frontDesk'] {
  if (conversation || result !== 'gatekeeper') return null;
  const { gatekeeperName: name, bestTime, directLine, promised } = form;
  return { name, bestTime, directLine, promised };
}

function consentOf({ conversation, emailAddress: typed, scope, language }: ReportForm, wording: string) {
  const emailAddress = readEmailAddress(typed ?? '').value;
  return conversation === 'send_documents' && emailAddress
    ? { emailAddress, scope, language, wording }
    : null;
}
