import { type IncomingMessage, request } from 'node:http';
import { text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { newId } from '~db/columns';

const TRY_AGAIN_MS = 50;
const PATIENCE_MS = 30_000;
/** Where somebody is sent whose session is unknown. */
const SIGN_IN = '/sign-in';
/** So many outcomes, then she signs in once more, on another device. */
const SIGN_IN_EVERY = 10;
/** So many devices an office has. */
const DEVICES = 200;

/** Somebody at a desk: her account, her session of calls, whom she calls and whom she enrols. */
export interface Desk {
  email: string;
  password: string;
  /** Where her requests come from, as the proxy says, but for the device: '192.0.2'. */
  network: string;
  sessionId: string;
  callable: string[];
  willing: { prospectId: string; emailAddress: string }[];
  sequenceId: string;
}

export interface DeskLoad {
  /** Ids of the calls for which the application has said that they are logged. */
  logged: string[];
  /** Prospects for whom it has said that the sequence has begun. */
  enrolled: string[];
  /** Cookies of all sign-ins. */
  cookies: string[];
  /** Requests that broke off and were made again. */
  repeated: number;
  /** Answers that nobody should get. */
  strange: string[];
  stop(): Promise<void>;
}

/** People who sign in, log outcomes and start sequences, each after the other, until they are stopped. */
export function startDeskLoad(url: string, desks: Desk[]): DeskLoad {
  let stopping = false;

  async function post(path: string, form: Record<string, string>, { from, cookie }: Device) {
    const deadline = performance.now() + PATIENCE_MS;
    for (let tries = 1; ; tries += 1) {
      const answer = await send(`${url}${path}`, { form, cookie, from }).catch(() => null);
      if (answer && answer.status < 500) return { ...answer, tries };
      if (performance.now() > deadline) throw new Error(`No answer to ${path}: ${answer?.status}`);
      load.repeated += 1;
      await wait(TRY_AGAIN_MS);
    }
  }

  async function signIn({ email, password, network }: Desk, count: number): Promise<Device> {
    const from = `${network}.${1 + (count % DEVICES)}`;
    const { status, cookie } = await post(SIGN_IN, { email, password }, { from, cookie: '' });
    if (status === 302 && cookie) load.cookies.push(cookie);
    else load.strange.push(`sign-in: ${status}`);
    return { from, cookie };
  }

  async function logOutcome(desk: Desk, device: Device, turn: number) {
    const callId = newId();
    const prospectId = desk.callable[turn % desk.callable.length] ?? '';
    const form = { callId, prospectId, result: 'no_answer', note: `Anruf ${turn}`, language: 'de' };
    const { status, location } = await post(`/calls/${desk.sessionId}`, form, device);
    if (status === 302 && location !== SIGN_IN) load.logged.push(callId);
    else load.strange.push(`outcome: ${status} ${location}`);
  }

  async function enrol(desk: Desk, device: Device) {
    const person = desk.willing.pop();
    if (!person) return;
    const { prospectId, emailAddress } = person;
    const form = { sequenceId: desk.sequenceId, emailAddress };
    const { status, location, tries } = await post(`/prospects/${prospectId}/enrolment`, form, device);
    const wasBefore = status === 422 && tries > 1;
    if ((status === 302 && location !== SIGN_IN) || wasBefore) load.enrolled.push(prospectId);
    else load.strange.push(`enrolment: ${status} ${location}`);
  }

  async function work(desk: Desk) {
    for (let turn = 0, device: Device = { from: '', cookie: '' }; !stopping; turn += 1) {
      if (turn % SIGN_IN_EVERY === 0) device = await signIn(desk, turn / SIGN_IN_EVERY);
      await logOutcome(desk, device, turn);
      await enrol(desk, device);
    }
  }

  const load: DeskLoad = {
    logged: [],
    enrolled: [],
    cookies: [],
    repeated: 0,
    strange: [],
    stop: async () => {
      stopping = true;
      await Promise.all(people);
    },
  };
  const people = desks.map((desk) => work(desk).catch((error) => void load.strange.push(String(error))));
  return load;
}

interface Device {
  from: string;
  cookie: string;
}

interface Sent {
  form?: Record<string, string>;
  cookie?: string;
  from?: string;
}

/** One request over a connection of its own, so that each goes to the next process. */
export async function send(url: string, { form, cookie = '', from = '192.0.2.1' }: Sent) {
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    const body = form && new URLSearchParams(form).toString();
    const asked = request(url, {
      agent: false,
      method: form ? 'POST' : 'GET',
      headers: {
        cookie,
        origin: new URL(url).origin,
        accept: 'text/html',
        'x-forwarded-for': from,
        ...(form && { 'content-type': 'application/x-www-form-urlencoded' }),
      },
    });
    asked.on('response', resolve).on('error', reject).end(body);
  });
  await text(response);
  const [set = ''] = response.headers['set-cookie'] ?? [];
  const location = new URL(response.headers.location ?? '', url).pathname;
  return { status: response.statusCode ?? 0, location, cookie: set.split(';')[0] ?? '' };
}
