import { changeOutcome, forgetSent, type KeptOutcome, keptOutcomes } from './kept-outcomes';

/** So often the server may fail over an outcome before it is set aside. */
const MOST_FAILURES = 4;

type Answer =
  | { kind: 'sent' }
  | { kind: 'unreachable' }
  | { kind: 'failed' }
  | { kind: 'refused'; problem: string };

/**
 * Sends what waits, oldest first. One that is refused for good is set aside and the others go on; true when something
 * still waits for the server.
 */
export async function sendKept(memberId: string): Promise<boolean> {
  const waiting = () => keptOutcomes(memberId).filter(({ refused }) => !refused);
  for (const kept of waiting()) {
    const answer = await send(kept);
    if (answer.kind === 'unreachable') return true;
    note(memberId, kept, answer);
  }
  return waiting().length > 0;
}

function note(memberId: string, { callId, failures }: KeptOutcome, answer: Answer) {
  if (answer.kind === 'sent') forgetSent(memberId, callId);
  if (answer.kind === 'refused') changeOutcome(memberId, callId, { refused: answer.problem });
  if (answer.kind !== 'failed') return;
  const refused = failures + 1 < MOST_FAILURES ? null : 'failed';
  changeOutcome(memberId, callId, { failures: failures + 1, refused });
}

async function send({ sessionId, fields, keptAt }: KeptOutcome): Promise<Answer> {
  const address = `/calls/${sessionId}/kept`;
  const body = new URLSearchParams(fields);
  body.set('secondsAgo', String(Math.max(0, Math.round((Date.now() - keptAt) / 1000))));
  const answer = await fetch(address, { method: 'POST', body }).catch(() => null);
  if (!answer || !isFromHere(answer, address)) return { kind: 'unreachable' };
  if (answer.ok) return { kind: 'sent' };
  if (answer.status >= 500) return { kind: 'failed' };
  return { kind: 'refused', problem: answer.status === 404 ? 'not_found' : await problemOf(answer) };
}

/** A page to sign in on is no answer, nor is that of a server that starts or has too much to do. */
const isFromHere = ({ status, url }: Response, address: string) =>
  new URL(url).pathname === address && status !== 429 && ![502, 503, 504].includes(status);

const problemOf = async (answer: Response): Promise<string> => {
  const { problem } = (await answer.json().catch(() => ({}))) as { problem?: string };
  return problem ?? 'invalid';
};
