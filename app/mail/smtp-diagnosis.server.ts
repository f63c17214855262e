import { HostNotAllowed } from '~/platform/public-hosts.server';
import type { SmtpProblem } from './smtp-problem';

/** What is in the way, and in whose words: the server's own answer, or that of this machine. */
export interface SmtpDiagnosis {
  problem: SmtpProblem;
  answer: string;
}

/** What nodemailer tells of a failed attempt; `originalCode` is that of the system. */
interface SmtpError extends Error {
  code?: string;
  originalCode?: string;
  responseCode?: number;
  response?: string;
}

const LONGEST_ANSWER = 500;

/** The reply code of the server, where it gave one, and the words that came with it. */
export function readSmtpError(error: unknown): { code: number | undefined; answer: string } {
  const { responseCode, response, message } = error as SmtpError;
  return { code: responseCode, answer: (response || message).slice(0, LONGEST_ANSWER) };
}

/** Says what is in the way when connecting or logging in fails. */
export const diagnoseSmtp = (error: unknown): SmtpDiagnosis => ({
  problem: error instanceof HostNotAllowed ? 'host_not_allowed' : problemOf(error as SmtpError),
  answer: readSmtpError(error).answer,
});

function problemOf({ code, originalCode, responseCode, message }: SmtpError): SmtpProblem {
  const system = originalCode ?? code ?? '';
  if (['ENOTFOUND', 'EAI_AGAIN', 'EDNS'].includes(system)) return 'name_not_found';
  if (code === 'EAUTH') return 'login_refused';
  if (system === 'ECONNREFUSED') return 'connection_refused';
  if (system === 'ETIMEDOUT') return 'no_answer';
  if (/certificate|altnames/i.test(message)) return 'certificate';
  if (code === 'ETLS' || /ssl|tls/i.test(message)) return 'encryption';
  return responseCode ? 'turned_away' : 'closed';
}
