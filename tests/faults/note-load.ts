import { setTimeout as wait } from 'node:timers/promises';
import type { MemberActor } from '~/platform/actor';
import type { Db } from '~db/client';
import { BUILT_AT } from '~tests/factories/prospects';
import { signIn } from '~tests/support/sign-in';

const WRITERS = 4;
/** As long as a person takes to see that it didn't work. */
const AFTER_REFUSAL_MS = 50;

export interface NoteLoad {
  /** Texts of the notes for which the application has said that they are kept. */
  acknowledged: string[];
  /** How many requests were answered with 503. */
  unavailable: number;
  /** Milliseconds of the slowest answer. */
  slowest: number;
  /** Whatever was neither a page, nor kept, nor a calm 503 in time. */
  strange: string[];
  stop(): Promise<void>;
}

interface Wanted {
  url: string;
  actor: MemberActor;
  prospectId: string;
  /** Milliseconds after which an answer comes too late. */
  patience: number;
}

/** People who write notes and look at the page of a prospect, one request after the other, until they are stopped. */
export async function startNoteLoad(db: Db, { url, actor, prospectId, patience }: Wanted): Promise<NoteLoad> {
  const cookie = await signIn(db, actor, url, BUILT_AT);
  const page = `${url}/prospects/${prospectId}`;
  let stopping = false;

  async function ask(what: string, request: RequestInit): Promise<Response | undefined> {
    const begun = performance.now();
    const address = request.method === 'POST' ? `${page}/notes` : page;
    const headers = { cookie, origin: url, accept: 'text/html' };
    const response = await fetch(address, { ...request, headers, redirect: 'manual' }).catch(String);
    const text = typeof response === 'string' ? response : await response.text();
    load.slowest = Math.max(load.slowest, performance.now() - begun);
    if (performance.now() - begun > patience) load.strange.push(`${what}: late`);
    if (typeof response === 'string') load.strange.push(`${what}: ${text}`);
    else if (response.status !== 503) return response;
    else if (response.headers.has('retry-after') && text.includes('Gleich wieder da')) load.unavailable += 1;
    else load.strange.push(`${what}: 503 ${text.slice(0, 200)}`);
    await wait(AFTER_REFUSAL_MS);
    return undefined;
  }

  async function write(writer: number) {
    for (let count = 1; !stopping; count += 1) {
      const text = `Notiz ${writer}.${count}`;
      const response = await ask(text, { method: 'POST', body: new URLSearchParams({ text }) });
      if (response?.status === 302) load.acknowledged.push(text);
      else if (response) load.strange.push(`${text}: ${response.status}`);
    }
  }

  async function read() {
    while (!stopping) {
      const response = await ask('page', { method: 'GET' });
      if (response && response.status !== 200) load.strange.push(`page: ${response.status}`);
    }
  }

  const people = [read(), ...Array.from({ length: WRITERS }, (_, index) => write(index + 1))];
  const load: NoteLoad = {
    acknowledged: [],
    unavailable: 0,
    slowest: 0,
    strange: [],
    stop: async () => {
      stopping = true;
      await Promise.all(people);
    },
  };
  return load;
}
