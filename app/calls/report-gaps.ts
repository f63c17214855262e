/** How long what she types may be. */
export const REPORT_LIMITS = {
  note: 5000,
  gatekeeperName: 100,
  bestTime: 200,
  directLine: 60,
  promised: 300,
  gatekeeper: 500,
} as const;

interface Reported {
  result?: string | undefined;
  conversation?: string | undefined;
  emailAddress?: string | undefined;
}

/**
 * What is still missing, by field. The browser asks this alone before it sends: the schema around it would weigh more
 * than the page.
 */
export function gapsIn({ result, conversation, emailAddress }: Reported): Record<string, string[]> {
  if (!result && !conversation) return { result: ['calls.incomplete.outcome_missing'] };
  if (conversation !== 'send_documents' || /.@.+\../.test(emailAddress ?? '')) return {};
  return { emailAddress: [emailAddress ? 'errors.email' : 'calls.incomplete.consent_missing'] };
}
