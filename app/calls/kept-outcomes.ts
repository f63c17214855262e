import { useSyncExternalStore } from 'react';

/** An outcome that could not be sent yet, kept in this browser. It has its call's id, so that it is logged once. */
export interface KeptOutcome {
  callId: string;
  prospectId: string;
  sessionId: string;
  /** What the call screen calls the prospect. */
  name: string;
  /** When it was logged, by this browser's clock. */
  keptAt: number;
  fields: [string, string][];
  /** How often the server failed over it. */
  failures: number;
  /** Why the server will never take it as it is; the texts: `calls.kept.refused.<problem>`. */
  refused: string | null;
}

const CHANGED = 'anklang:outcomes';

/** A browser may be shared: each member has her own. */
const keyOf = (memberId: string) => `anklang.outcomes.${memberId}`;

const stored = (memberId: string) => localStorage.getItem(keyOf(memberId)) ?? '[]';

/** What is kept for a member, oldest first. */
export const keptOutcomes = (memberId: string) => JSON.parse(stored(memberId)) as KeptOutcome[];

function write(memberId: string, outcomes: KeptOutcome[]) {
  if (outcomes.length > 0) localStorage.setItem(keyOf(memberId), JSON.stringify(outcomes));
  else localStorage.removeItem(keyOf(memberId));
  dispatchEvent(new Event(CHANGED));
}

/** Keeps what the call screen posted; another outcome of the same call takes the place of the one before. */
export function keepOutcome(sessionId: string, form: FormData): void {
  const fields = [...form].map(([name, value]): [string, string] => [name, String(value)]);
  const text = (name: string) => String(form.get(name) ?? '');
  const memberId = text('memberId');
  const callId = text('callId');
  const who = { callId, prospectId: text('prospectId'), name: text('name') };
  const kept: KeptOutcome = {
    ...who,
    sessionId,
    keptAt: Date.now(),
    fields,
    failures: 0,
    refused: null,
  };
  write(memberId, [...others(memberId, callId), kept]);
}

const others = (memberId: string, callId: string) =>
  keptOutcomes(memberId).filter((kept) => kept.callId !== callId);

/** Calls whose outcome got through, until the page has heard of it. */
const sent = new Set<string>();

/** It is with the server now. */
export function forgetSent(memberId: string, callId: string): void {
  sent.add(callId);
  forgetOutcome(memberId, callId);
}

export const forgetOutcome = (memberId: string, callId: string): void =>
  write(memberId, others(memberId, callId));

/** Notes how it went, unless it is gone meanwhile. */
export function changeOutcome(memberId: string, callId: string, change: Partial<KeptOutcome>): void {
  const outcomes = keptOutcomes(memberId);
  write(
    memberId,
    outcomes.map((kept) => (kept.callId === callId ? { ...kept, ...change } : kept)),
  );
}

export function useKeptOutcomes(memberId: string): KeptOutcome[] {
  return JSON.parse(
    useSyncExternalStore(
      subscribe,
      () => stored(memberId),
      () => '[]',
    ),
  );
}

/** Whether what came of a call is known here, although the page's data doesn't say so yet. */
export function useIsReported(memberId: string) {
  const waiting = useKeptOutcomes(memberId).filter(({ refused }) => !refused);
  return (who: { callId: string; prospectId: string } | null) =>
    who !== null && (sent.has(who.callId) || waiting.some(({ prospectId }) => prospectId === who.prospectId));
}

function subscribe(listener: () => void) {
  addEventListener(CHANGED, listener);
  addEventListener('storage', listener);
  return () => {
    removeEventListener(CHANGED, listener);
    removeEventListener('storage', listener);
  };
}
