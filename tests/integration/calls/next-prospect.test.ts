import { and, eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { findCallPage } from '~/calls/call-page.server';
import { callProspect } from '~/calls/call-prospect.server';
import { endSession } from '~/calls/end-session.server';
import { nextProspect } from '~/calls/next-prospect.server';
import { overrideCallingWindow } from '~/calls/override-calling-window.server';
import { pauseSession } from '~/calls/pause-session.server';
import { skipProspect } from '~/calls/skip-prospect.server';
import { suppress } from '~/consent/suppress.server';
import type { MemberActor } from '~/platform/actor';
import { saveView } from '~/prospects/views/save-view.server';
import { members } from '~db/schema/accounts';
import { activities } from '~db/schema/activities';
import { callSessions, prospectLeases } from '~db/schema/calls';
import { phoneNumbers } from '~db/schema/prospects';
import {
  buildCall,
  buildCallable,
  buildCallDesk,
  buildSession,
  type CallDesk,
  GOOD_MOMENT,
  minutesAfter,
  testNumber,
} from '~tests/factories/calls';
import { buildList } from '~tests/factories/prospects';
import { buildMember } from '~tests/factories/workspace';
import { createTestDatabase, type TestDatabase } from '~tests/support/database';

const now = GOOD_MOMENT;
let database: TestDatabase;
let desk: CallDesk;

beforeAll(async () => {
  database = await createTestDatabase();
});

afterAll(() => database.close());

beforeEach(async () => {
  desk = await buildCallDesk(database.db);
});

const callable = (values: Parameters<typeof buildCallable>[2]['values'] = {}, index = 0) =>
  buildCallable(database.db, desk.actor, { stageId: desk.stages.new, e164: testNumber(index), values });

const next = (sessionId: string, at = now, actor: MemberActor = desk.actor) =>
  nextProspect(database.db, { sessionId, actor, now: at });

/** Logs 'no answer' for whoever is on the screen and goes on. */
async function callAndGoOn(sessionId: string, prospectId: string, at = now) {
  await buildCall(database.db, desk.actor, { prospectId, sessionId }, at);
  return next(sessionId, at);
}

test('a view session hands out whom the view fits now, and nobody once its filter makes no sense', async () => {
  const saved = { shared: false, actor: desk.actor, now };
  const view = await saveView(database.db, { ...saved, name: 'Warm', search: 'f=warm:yes:' });
  const broken = await saveView(database.db, { ...saved, name: 'Alt', search: 'f=hair:is:grey' });
  if (!view.ok || !broken.ok) throw new Error('No views');
  await callable();
  const warm = await callable({ warm: true }, 1);
  const from = (viewId: string) => buildSession(database.db, desk.actor, { source: 'view', viewId });
  const sessionId = await from(broken.value.viewId);
  expect(await next(sessionId)).toMatchObject({ ok: false, error: 'nobody' });
  expect(await next(await from(view.value.viewId))).toEqual({
    ok: true,
    value: { prospectId: warm },
  });
});

test('a list session hands out only its list, the oldest first', async () => {
  const listId = await buildList(database.db, desk.actor);
  await callable();
  const inList = (createdAt: Date) =>
    buildCallable(database.db, desk.actor, { stageId: desk.stages.new, listId, values: { createdAt } });
  const younger = await inList(minutesAfter(now, -10));
  const older = await inList(minutesAfter(now, -20));
  const sessionId = await buildSession(database.db, desk.actor, { source: 'list', listId });
  expect(await next(sessionId)).toEqual({ ok: true, value: { prospectId: older } });
  expect(await callAndGoOn(sessionId, older)).toEqual({ ok: true, value: { prospectId: younger } });
  expect(await callAndGoOn(sessionId, younger)).toEqual({ ok: false, error: 'nobody' });
});

test('a stage session hands out only its stage', async () => {
  await callable();
  const talking = await callable({ stageId: desk.stages.talking }, 1);
  const from = { source: 'stage', stageId: desk.stages.talking } as const;
  const sessionId = await buildSession(database.db, desk.actor, from);
  expect(await next(sessionId)).toEqual({ ok: true, value: { prospectId: talking } });
});

test('a reload and a second tab get the same prospect', async () => {
  await callable({}, 1);
  await callable({}, 2);
  const sessionId = await buildSession(database.db, desk.actor);
  const both = await Promise.all([next(sessionId), next(sessionId)]);
  expect(both[0]).toEqual(both[1]);
  expect(await next(sessionId)).toEqual(both[0]);
});

test('who is prepared keeps the id of the call when the turn comes', async () => {
  const [first] = [await callable({ createdAt: minutesAfter(now, -10) }), await callable({}, 1)];
  const sessionId = await buildSession(database.db, desk.actor);
  const leases = () =>
    database.db.select().from(prospectLeases).where(eq(prospectLeases.sessionId, sessionId)).execute();
  await next(sessionId);
  const prepared = (await leases()).find(({ turn }) => turn === 'next');
  await callAndGoOn(sessionId, first);
  expect(await leases()).toMatchObject([{ callId: prepared?.callId, turn: 'current' }]);
});

test('who is prepared is let go of when somebody more urgent comes up', async () => {
  const [first] = [await callable({ createdAt: minutesAfter(now, -10) }), await callable({}, 1)];
  const sessionId = await buildSession(database.db, desk.actor);
  await next(sessionId);
  const urgent = await callable({ legalBasis: 'existing_customer', createdAt: minutesAfter(now, -20) }, 2);
  const after = await callable({ createdAt: minutesAfter(now, -20) }, 3);
  expect(await callAndGoOn(sessionId, first)).toEqual({ ok: true, value: { prospectId: urgent } });
  const held = await database.db.select().from(prospectLeases).where(eq(prospectLeases.sessionId, sessionId));
  expect(held.find(({ turn }) => turn === 'next')?.prospectId).toBe(after);
  expect(held).toHaveLength(2);
});

test('a promised callback comes first once its time has come, from whatever list', async () => {
  const listId = await buildList(database.db, desk.actor);
  const values = { createdAt: minutesAfter(now, -60) };
  await buildCallable(database.db, desk.actor, { stageId: desk.stages.new, listId, values });
  const promised = await callable({}, 1);
  await buildCall(database.db, desk.actor, {
    prospectId: promised,
    result: 'connected',
    conversation: 'callback',
    callback: { wallTime: '2026-03-10T11:00' },
  });
  const sessionId = await buildSession(database.db, desk.actor, { source: 'list', listId });
  expect(await next(sessionId)).not.toEqual({ ok: true, value: { prospectId: promised } });
  await pauseSession(database.db, { sessionId, actor: desk.actor, now });
  const later = await buildSession(database.db, desk.actor, { source: 'list', listId });
  expect(await next(later, minutesAfter(now, 60))).toEqual({ ok: true, value: { prospectId: promised } });
});

test('a callback another member promised is hers to keep', async () => {
  const colleague = await buildMember(database.db, desk.actor.workspaceId);
  const prospectId = await callable();
  await buildCall(database.db, colleague, {
    prospectId,
    result: 'connected',
    conversation: 'callback',
    callback: { wallTime: '2026-03-10T11:00' },
  });
  const sessionId = await buildSession(database.db, desk.actor);
  expect(await next(sessionId, minutesAfter(now, 120))).toEqual({ ok: false, error: 'nobody' });
});

test('a promise is kept outside of office hours, a suppression is not overridden by it', async () => {
  const evening = new Date('2026-03-10T18:30:00Z');
  const callback = { result: 'connected', conversation: 'callback' } as const;
  const promised = await callable({}, 1);
  const suppressed = await callable({}, 2);
  await buildCall(database.db, desk.actor, {
    prospectId: promised,
    ...callback,
    callback: { wallTime: '2026-03-10T19:15' },
  });
  await buildCall(database.db, desk.actor, {
    prospectId: suppressed,
    ...callback,
    callback: { wallTime: '2026-03-10T19:00' },
  });
  await suppress(database.db, {
    channel: 'phone',
    values: [testNumber(2)],
    reason: 'objection',
    actor: desk.actor,
    now,
  });
  const sessionId = await buildSession(database.db, desk.actor);
  expect(await next(sessionId, evening)).toEqual({ ok: true, value: { prospectId: promised } });
});

test('a promise at an hour the law forbids waits until it is lawful, and the session says until when', async () => {
  const newYork = { country: 'US', timeZone: 'America/New_York' };
  const prospectId = await callable(newYork);
  const callback = { wallTime: '2026-03-10T07:00' };
  const promise = { prospectId, result: 'connected', conversation: 'callback', callback } as const;
  await buildCall(database.db, desk.actor, promise);
  const tooEarly = new Date('2026-03-10T11:30:00Z');
  const eight = new Date('2026-03-10T12:00:00Z');
  const sessionId = await buildSession(database.db, desk.actor);
  expect(await next(sessionId, tooEarly)).toEqual({ ok: false, error: 'nobody' });
  const page = await findCallPage(database.db, { sessionId, actor: desk.actor, now: tooEarly });
  expect(page?.outlook).toEqual({ waiting: 0, outsideWindow: 0, unlawful: 1, blocked: 0, nextAt: eight });
  expect(await next(sessionId, eight)).toEqual({ ok: true, value: { prospectId } });
});

test('those never called come before a retry whose time has come, and a retry waits for its time', async () => {
  const missed = await callable({ createdAt: minutesAfter(now, -60) }, 1);
  await buildCall(database.db, desk.actor, { prospectId: missed, result: 'busy' });
  const sessionId = await buildSession(database.db, desk.actor);
  expect(await next(sessionId, minutesAfter(now, 29))).toEqual({ ok: false, error: 'nobody' });
  const fresh = await callable({}, 2);
  expect(await next(sessionId, minutesAfter(now, 31))).toEqual({ ok: true, value: { prospectId: fresh } });
  expect(await callAndGoOn(sessionId, fresh, minutesAfter(now, 31))).toEqual({
    ok: true,
    value: { prospectId: missed },
  });
});

test.each([
  ['deleted', { deletedAt: now }],
  ['unworkable', { unworkable: true }],
  ['put off', { nextAttemptAt: minutesAfter(now, 60) }],
  ['of an Austrian firm without consent', { country: 'AT', timeZone: 'Europe/Vienna' }],
  ['a private person', { consumer: true }],
  ['where it is night', { country: 'US', timeZone: 'America/New_York' }],
])('somebody %s is not handed out', async (_what, values) => {
  await callable(values);
  const sessionId = await buildSession(database.db, desk.actor);
  expect(await next(sessionId)).toEqual({ ok: false, error: 'nobody' });
});

test('somebody won, lost or without a working number is not handed out', async () => {
  await callable({ stageId: desk.stages.won }, 1);
  await callable({ stageId: desk.stages.lost }, 2);
  const dead = await callable({}, 3);
  await database.db.update(phoneNumbers).set({ state: 'invalid' }).where(eq(phoneNumbers.prospectId, dead));
  const sessionId = await buildSession(database.db, desk.actor);
  expect(await next(sessionId)).toEqual({ ok: false, error: 'nobody' });
});

test('an evening or her noisy hours need a reason, a forbidden hour takes none', async () => {
  const evening = new Date('2026-03-10T18:30:00Z');
  const german = await callable({}, 1);
  await callable({ country: 'US', timeZone: 'Pacific/Auckland' }, 2);
  const sessionId = await buildSession(database.db, desk.actor);
  expect(await next(sessionId, evening)).toEqual({ ok: false, error: 'nobody' });
  const reason = 'Die Kanzlei hat abends Sprechstunde.';
  await overrideCallingWindow(database.db, { sessionId, reason, actor: desk.actor, now: evening });
  expect(await next(sessionId, evening)).toEqual({ ok: true, value: { prospectId: german } });
  expect(await callAndGoOn(sessionId, german, evening)).toEqual({ ok: false, error: 'nobody' });
});

test('a reason given for the one on the screen counts for that call alone and stays in the timeline', async () => {
  const evening = new Date('2026-03-10T18:30:00Z');
  const wanted = await callable({}, 1);
  const other = await callable({}, 2);
  const sessionId = await buildSession(database.db, desk.actor);
  await callProspect(database.db, { prospectId: wanted, actor: desk.actor, now: evening });
  const override = (prospectId: string) =>
    overrideCallingWindow(database.db, {
      sessionId,
      prospectId,
      reason: 'Um Rückruf am Abend gebeten',
      actor: desk.actor,
      now: evening,
    });
  expect(await override(other)).toEqual({ ok: false, error: 'not_current' });
  expect(await override(wanted)).toEqual({ ok: true, value: null });
  const page = () => findCallPage(database.db, { sessionId, actor: desk.actor, now: evening });
  expect((await page())?.current?.overrideReason).toBe('Um Rückruf am Abend gebeten');
  const lines = await database.db.select().from(activities).where(eq(activities.prospectId, wanted));
  expect(lines).toMatchObject([{ kind: 'call_in_spite', data: { reason: 'Um Rückruf am Abend gebeten' } }]);
  expect(await callAndGoOn(sessionId, wanted, evening)).toEqual({ ok: false, error: 'nobody' });
  await callProspect(database.db, { prospectId: other, actor: desk.actor, now: evening });
  expect((await page())?.current?.overrideReason).toBeNull();
});

test('nobody is offered while her home is not quiet', async () => {
  await callable();
  const quietHours = [{ weekday: 2, from: '14:00', to: '16:00' }];
  await database.db.update(members).set({ quietHours }).where(eq(members.id, desk.actor.memberId));
  const sessionId = await buildSession(database.db, desk.actor);
  expect(await next(sessionId)).toEqual({ ok: false, error: 'nobody' });
  expect((await next(sessionId, new Date('2026-03-10T13:30:00Z'))).ok).toBe(true);
});

test('whom she skips stays away in this session and comes up in the next one', async () => {
  const first = await callable({ createdAt: minutesAfter(now, -10) }, 1);
  const second = await callable({}, 2);
  const sessionId = await buildSession(database.db, desk.actor);
  await next(sessionId);
  const said = { reason: 'Mittagspause', note: 'Website lesen' };
  const skip = { sessionId, prospectId: first, ...said, actor: desk.actor, now };
  expect(await skipProspect(database.db, skip)).toEqual({ ok: true, value: null });
  expect(await skipProspect(database.db, skip)).toEqual({ ok: false, error: 'not_current' });
  const lines = await database.db.select().from(activities).where(eq(activities.prospectId, first));
  expect(lines).toMatchObject([{ kind: 'call_skipped', data: said }]);
  expect(await next(sessionId)).toEqual({ ok: true, value: { prospectId: second } });
  const another = await buildSession(database.db, desk.actor);
  expect(await next(another)).toEqual({ ok: true, value: { prospectId: first } });
});

test('a prospect on one screen is not handed to a colleague until its time runs out', async () => {
  const prospectId = await callable();
  const colleague = await buildMember(database.db, desk.actor.workspaceId);
  const hers = await buildSession(database.db, desk.actor);
  const theirs = await buildSession(database.db, colleague);
  await next(hers);
  expect(await next(theirs, minutesAfter(now, 19), colleague)).toEqual({ ok: false, error: 'nobody' });
  expect(await next(theirs, minutesAfter(now, 21), colleague)).toEqual({ ok: true, value: { prospectId } });
  expect(await next(hers, minutesAfter(now, 21))).toEqual({ ok: false, error: 'nobody' });
});

test.each([
  ['pausing', pauseSession],
  ['ending', endSession],
])('%s gives the prospect back to the others', async (_what, leave) => {
  const prospectId = await callable();
  const colleague = await buildMember(database.db, desk.actor.workspaceId);
  const hers = await buildSession(database.db, desk.actor);
  const theirs = await buildSession(database.db, colleague);
  await next(hers);
  await leave(database.db, { sessionId: hers, actor: desk.actor, now });
  expect(await next(theirs, now, colleague)).toEqual({ ok: true, value: { prospectId } });
  expect(await next(hers)).toEqual({ ok: false, error: 'not_active' });
});

test('a new session lets the one before rest', async () => {
  const first = await buildSession(database.db, desk.actor);
  const second = await buildSession(database.db, desk.actor);
  const rows = await database.db
    .select({ id: callSessions.id, state: callSessions.state })
    .from(callSessions)
    .where(and(eq(callSessions.workspaceId, desk.actor.workspaceId)));
  expect(rows).toContainEqual({ id: first, state: 'paused' });
  expect(rows).toContainEqual({ id: second, state: 'active' });
});

test("a colleague's session looks like none", async () => {
  const colleague = await buildMember(database.db, desk.actor.workspaceId);
  const theirs = await buildSession(database.db, colleague);
  expect(await next(theirs)).toEqual({ ok: false, error: 'not_found' });
});

test('a wrong number keeps the prospect on the screen while another number is left, under a new call', async () => {
  const { workspaceId } = desk.actor;
  const prospectId = await buildCallable(database.db, desk.actor, { stageId: desk.stages.new });
  await buildCallable(database.db, desk.actor, { stageId: desk.stages.new });
  await database.db
    .insert(phoneNumbers)
    .values({ workspaceId, prospectId, e164: testNumber(7), position: 1 });
  const sessionId = await buildSession(database.db, desk.actor);
  const onScreen = async () => {
    const next = await nextProspect(database.db, { sessionId, actor: desk.actor, now });
    return next.ok ? next.value.prospectId : next.error;
  };
  const wrong = (e164: string) =>
    buildCall(database.db, desk.actor, { prospectId, sessionId, phoneNumber: e164, result: 'wrong_number' });
  expect(await onScreen()).toBe(prospectId);
  await wrong(testNumber(0));
  expect(await onScreen()).toBe(prospectId);
  await wrong(testNumber(7));
  expect(await onScreen()).not.toBe(prospectId);
});
