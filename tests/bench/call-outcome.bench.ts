import { eq } from 'drizzle-orm';
import { logOutcome } from '~/calls/log-outcome.server';
import { nextProspect } from '~/calls/next-prospect.server';
import type { MemberActor } from '~/platform/actor';
import type { Db } from '~db/client';
import { callSessions, prospectLeases } from '~db/schema/calls';
import { buildCallDesk, buildSession, GOOD_MOMENT, minutesAfter } from '~tests/factories/calls';
import { fillProspects } from '~tests/factories/many-prospects';
import { buildMember } from '~tests/factories/workspace';
import { bareCalls } from './bare-calls';
import type { Bench, BenchContext, Measurement } from './bench';
import { startProduct } from './running-product';
import { spread, timed, warmUp } from './side-by-side';

const PROSPECTS = 1_000_000;
const CALLS = 100;

/** Two calls a minute, so that each comes after an hour of calls as in real life and not after all others. */
const momentOf = (call: number) => minutesAfter(GOOD_MOMENT, call / 2);

async function run(context: BenchContext): Promise<Measurement[]> {
  const database = await context.createDatabase();
  const { db, url } = database;
  const { actor, stages } = await buildCallDesk(db);
  await fillProspects(db, actor, PROSPECTS);
  const many = PROSPECTS.toLocaleString('en');
  context.say(`made ${many} prospects`);
  const verbs = await callsOf(db, actor);
  const bare = await bareCallsOf(db, url, actor, stages.attempted);
  await warmUp(verbs, bare.call);
  const [ours, least] = await spread(CALLS, verbs, bare.call);
  await bare.close();
  context.say(`${ours.median.toFixed(1)} ms beside ${least.median.toFixed(1)} ms`);
  const product = await startProduct(database, context.folder, actor, {
    START_AT: minutesAfter(GOOD_MOMENT, 120).toISOString(),
  });
  const answered = await answersOf(db, actor, product);
  await warmUp(answered);
  const [request] = await spread(CALLS, answered);
  await product.stop();
  const what = `outcome logged and the next of ${many} prospects taken`;
  return [
    {
      name: `${what}, against the bare SQL, p95`,
      value: ours.p95 / least.p95,
      unit: 'times',
      limit: { atMost: 2.5 },
      runs: CALLS,
    },
    { name: `${what}, p95`, value: ours.p95, unit: 'ms', limit: { atMost: 100 }, runs: CALLS },
    { name: `${what}, median`, value: ours.median, unit: 'ms', runs: CALLS },
    { name: `bare SQL of the same, median`, value: least.median, unit: 'ms', runs: CALLS },
    {
      name: `request of an outcome, p95`,
      value: request.p95,
      unit: 'ms',
      limit: { atMost: 100 },
      runs: CALLS,
    },
  ];
}

/** Logs a call of whoever is on the screen and takes the next, as the action of the call screen does. */
async function callsOf(db: Db, owner: MemberActor) {
  const actor = await buildMember(db, owner.workspaceId);
  const sessionId = await buildSession(db, actor);
  await nextProspect(db, { sessionId, actor, now: GOOD_MOMENT });
  let made = 0;
  return async () => {
    const report = { ...(await onScreen(db, sessionId)), sessionId, result: 'no_answer' as const };
    const now = momentOf(made++);
    return timed(async () => {
      const logged = await logOutcome(db, { ...report, actor, now });
      const next = await nextProspect(db, { sessionId, actor, now });
      if (!logged.ok || !next.ok) throw new Error('The call was not logged.');
    });
  };
}

async function bareCallsOf(db: Db, url: string, owner: MemberActor, stageId: string) {
  const actor = await buildMember(db, owner.workspaceId);
  const sessionId = await buildSession(db, actor);
  const [session] = await db.select().from(callSessions).where(eq(callSessions.id, sessionId));
  const { scriptVersionId = '' } = session ?? {};
  const calls = bareCalls(url, { actor, sessionId, scriptVersionId, stageId });
  await calls.begin(GOOD_MOMENT);
  let made = 0;
  return { call: () => timed(() => calls.logAndGoOn(momentOf(made++))), close: calls.close };
}

/** The same by way of the running product: what the page posts, up to the answer that it is logged. */
async function answersOf(db: Db, actor: MemberActor, product: { url: string; headers: { cookie: string } }) {
  const sessionId = await buildSession(db, actor);
  await nextProspect(db, { sessionId, actor, now: minutesAfter(GOOD_MOMENT, 120) });
  const request = { method: 'POST', headers: { ...product.headers, origin: product.url } };
  return async () => {
    const body = new URLSearchParams({
      ...(await onScreen(db, sessionId)),
      language: 'de',
      result: 'no_answer',
    });
    return timed(async () => {
      const answer = await fetch(`${product.url}/calls/${sessionId}.data`, { ...request, body });
      await answer.text();
      if (answer.status !== 202) throw new Error(`Answered ${answer.status}`);
    });
  };
}

async function onScreen(db: Db, sessionId: string) {
  const leases = await db.select().from(prospectLeases).where(eq(prospectLeases.sessionId, sessionId));
  const lease = leases.find(({ turn }) => turn === 'current');
  if (!lease) throw new Error('Nobody is on the screen.');
  return { prospectId: lease.prospectId, callId: lease.callId };
}

export default {
  title: 'Outcome of a call, and the next prospect',
  about: `What happens between two calls: the call with all its effects, its timeline and audit lines, then whom to call next, held for
her alone. Beside it one statement an effect, by hand, in two transactions over postgres.js.`,
  run,
} satisfies Bench;
