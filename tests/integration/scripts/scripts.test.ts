import { and, eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { seedWorkspace } from '~/accounts/seed-workspace.server';
import { findCallPage } from '~/calls/call-page.server';
import { callProspect } from '~/calls/call-prospect.server';
import { nextProspect } from '~/calls/next-prospect.server';
import { startSession } from '~/calls/start-session.server';
import { undoOutcome } from '~/calls/undo-outcome.server';
import { giveConsent } from '~/consent/give-consent.server';
import { archiveScript } from '~/scripts/archive-script.server';
import { countCards } from '~/scripts/card-tally.server';
import { createScript } from '~/scripts/create-script.server';
import { duplicateScript } from '~/scripts/duplicate-script.server';
import { giveScript } from '~/scripts/give-script.server';
import { offerFirst } from '~/scripts/offer-first.server';
import { promoteCard } from '~/scripts/promote-card.server';
import { publishScript } from '~/scripts/publish-script.server';
import { findScript, listPublishedScripts, listScripts, publishedVersion } from '~/scripts/queries.server';
import { restoreScript } from '~/scripts/restore-script.server';
import { saveScript } from '~/scripts/save-script.server';
import type { ScriptDraft } from '~/scripts/schema';
import { enrol } from '~/sequences/enrol.server';
import { findDefaultSequence } from '~/sequences/find-default-sequence.server';
import { seedMailing } from '~/sequences/seed-mailing.server';
import { findFieldValues } from '~/templates/field-values.server';
import { newId } from '~db/columns';
import { calls } from '~db/schema/calls';
import { emailAddresses, prospectLists } from '~db/schema/prospects';
import { callScripts } from '~db/schema/scripts';
import { sequences } from '~db/schema/sequences';
import {
  buildCall,
  buildCallable,
  buildCallDesk,
  buildSession,
  type CallDesk,
  GOOD_MOMENT,
} from '~tests/factories/calls';
import { buildWorkspace } from '~tests/factories/workspace';
import { createTestDatabase, type TestDatabase } from '~tests/support/database';

const now = GOOD_MOMENT;
const draft = {
  sections: [{ id: 'opener', kind: 'opener', text: 'Guten Tag!', branches: [] }],
  cards: [{ kind: 'objection', title: '„Später.“', text: 'Wann passt es?' }],
} as const;
let database: TestDatabase;
let desk: CallDesk;
let scriptId: string;

beforeAll(async () => {
  database = await createTestDatabase();
});

afterAll(() => database.close());

beforeEach(async () => {
  desk = await buildCallDesk(database.db);
  const [german] = await database.db
    .select({ id: callScripts.id })
    .from(callScripts)
    .where(and(eq(callScripts.workspaceId, desk.actor.workspaceId), callScripts.isDefault));
  scriptId = german?.id ?? newId();
});

const wanted = () => ({ workspaceId: desk.actor.workspaceId, scriptId });

const save = (number: number) =>
  saveScript(database.db, {
    scriptId,
    name: 'Mein Leitfaden',
    number,
    draft: {
      sections: draft.sections.map((section) => ({ ...section, branches: [] })),
      cards: [...draft.cards],
    },
    actor: desk.actor,
    now,
  });

test('a workspace begins with two scripts in each language, its own first call offered first', async () => {
  const scripts = await listPublishedScripts(database.db, desk.actor.workspaceId);
  expect(scripts.map(({ name, language, isDefault }) => [name, language, isDefault])).toEqual([
    ['Erstes Gespräch (Deutsch)', 'de', true],
    ['After the documents (English)', 'en', false],
    ['First call (English)', 'en', false],
    ['Nach den Unterlagen (Deutsch)', 'de', false],
  ]);
});

test('whoever has the documents hears the second script of the workspace’s own language', async () => {
  const { workspaceId } = await buildWorkspace(database.db);
  await seedWorkspace(database.db, { workspaceId, locale: 'en' });
  const [script] = await database.db
    .select({ name: callScripts.name })
    .from(sequences)
    .innerJoin(callScripts, eq(callScripts.id, sequences.scriptId))
    .where(eq(sequences.workspaceId, workspaceId));
  expect(script?.name).toBe('After the documents (English)');
});

test('saving makes a draft, and sessions keep the published words until it is published', async () => {
  expect(await save(1)).toEqual({ ok: true, value: { number: 2 } });
  expect(await publishedVersion(database.db, wanted())).toMatchObject({ number: 1 });
  expect(await save(2)).toEqual({ ok: true, value: { number: 2 } });
  await publishScript(database.db, { scriptId, actor: desk.actor, now });
  const version = await publishedVersion(database.db, wanted());
  expect(version).toMatchObject({
    number: 2,
    content: { sections: [{ id: 'opener', kind: 'opener', text: 'Guten Tag!' }] },
  });
  expect(version?.content.cards[0]?.id).toEqual(expect.any(String));
  expect((await findScript(database.db, wanted()))?.versions).toHaveLength(2);
});

test('a form that was filled from an older version changes nothing', async () => {
  await save(1);
  expect(await save(1)).toEqual({ ok: false, error: 'stale' });
});

test('two first edits at once make one draft', async () => {
  const answers = await Promise.all([save(1), save(1)]);
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
});

test('a new script is a draft, and no session can begin with it', async () => {
  const { actor } = desk;
  const id = await createScript(database.db, { name: 'Kurz', language: 'en', actor, now });
  const session = { from: { source: 'today' }, scriptId: id, goal: 5, actor, now } as const;
  expect(await startSession(database.db, session)).toEqual({ ok: false, error: 'script_unpublished' });
  await publishScript(database.db, { scriptId: id, actor, now });
  expect((await startSession(database.db, session)).ok).toBe(true);
});

test('exactly one script is offered first', async () => {
  const { actor } = desk;
  const id = await createScript(database.db, { name: 'Kurz', language: 'de', actor, now });
  await offerFirst(database.db, { scriptId: id, actor });
  const scripts = await listScripts(database.db, actor.workspaceId);
  expect(scripts.filter(({ isDefault }) => isDefault).map((script) => script.id)).toEqual([id]);
});

test('the tally counts what came up, what led to a packet and to a client, without undone calls', async () => {
  const { actor, stages } = desk;
  const sessionId = await buildSession(database.db, actor);
  const call = async (report: { conversation: 'not_now' | 'won' | 'meeting_booked'; cards: string[] }) => {
    const prospectId = await buildCallable(database.db, actor, { stageId: stages.new });
    return buildCall(database.db, actor, { prospectId, sessionId, result: 'connected', ...report });
  };
  await call({ conversation: 'not_now', cards: ['no-time', 'price'] });
  await call({ conversation: 'won', cards: ['no-time'] });
  const undone = await call({ conversation: 'meeting_booked', cards: ['no-time'] });
  await undoOutcome(database.db, { callId: undone, actor, now });
  expect(await countCards(database.db, wanted())).toEqual({
    'no-time': { cameUp: 2, packets: 0, clients: 1 },
    price: { cameUp: 1, packets: 0, clients: 0 },
  });
});

test("another workspace's script is not there", async () => {
  const other = await buildCallDesk(database.db);
  const theirs = { scriptId, actor: other.actor, now };
  expect(await publishScript(database.db, theirs)).toEqual({ ok: false, error: 'not_found' });
  expect(await offerFirst(database.db, theirs)).toEqual({ ok: false, error: 'not_found' });
});

test('a list and a sequence have their own script, the sequence before the list, and a chosen one before both', async () => {
  const { actor, stages } = desk;
  const { workspaceId } = actor;
  await seedMailing(database.db, { workspaceId, locale: 'de' });
  const listId = newId();
  await database.db.insert(prospectLists).values({ workspaceId, id: listId, name: 'Kanzleien' });
  const prospectId = await buildCallable(database.db, actor, { stageId: stages.new, listId });
  const [english] = await database.db
    .select({ id: callScripts.id })
    .from(callScripts)
    .where(and(eq(callScripts.workspaceId, workspaceId), eq(callScripts.language, 'en')));
  const start = async (chosen?: string) => {
    const from = { source: 'list', listId } as const;
    const session = await startSession(database.db, { from, scriptId: chosen, goal: 5, actor, now });
    const sessionId = session.ok ? session.value.sessionId : '';
    await nextProspect(database.db, { sessionId, actor, now });
    const page = await findCallPage(database.db, { sessionId, actor, now });
    return { sessionId, language: page?.current?.language };
  };
  expect((await start()).language).toBe('de');
  const give = (place: 'list' | 'sequence', placeId: string, id: string | null) =>
    giveScript(database.db, { place, placeId, scriptId: id, actor });
  await give('list', listId, english?.id ?? null);
  expect((await start()).language).toBe('en');
  expect((await start(scriptId)).language).toBe('de');
  const address = 'erika@kanzlei.example';
  await database.db.insert(emailAddresses).values({ workspaceId, prospectId, address });
  const sequence = await findDefaultSequence(database.db, workspaceId);
  const said = { prospectId, address, scope: 'packet', wording: 'Ja', language: 'de' } as const;
  await giveConsent(database.db, { ...said, source: 'recorded', actor, now });
  const enrolment = { prospectId, sequenceId: sequence?.id ?? '', emailAddress: address, actor, now };
  expect(await enrol(database.db, enrolment)).toMatchObject({ ok: true });
  await give('sequence', sequence?.id ?? '', scriptId);
  const { sessionId, language } = await start();
  expect(language).toBe('de');
  const callId = await buildCall(database.db, actor, { prospectId, sessionId });
  const version = await publishedVersion(database.db, wanted());
  const [call] = await database.db.select().from(calls).where(eq(calls.id, callId));
  expect(call?.scriptVersionId).toBe(version?.id);
});

test('a script names the last conversation, and a promise that lies ahead by the clocks there', async () => {
  const { actor, stages } = desk;
  const values = { country: 'US', timeZone: 'America/New_York' };
  const prospectId = await buildCallable(database.db, actor, { stageId: stages.new, values });
  const promise = { result: 'connected', conversation: 'callback' } as const;
  await buildCall(database.db, actor, { prospectId, ...promise, callback: { wallTime: '2026-03-12T15:00' } });
  await buildCall(database.db, actor, { prospectId }, new Date('2026-03-11T15:00:00Z'));
  expect(await findFieldValues(database.db, { ...actor, prospectId, language: 'de' })).toMatchObject({
    callDate: '10. März',
    callbackTime: 'Donnerstag, 12. März um 15:00',
  });
  const closeAt = async (at: Date) => {
    const called = await callProspect(database.db, { prospectId, actor, now: at });
    const sessionId = called.ok ? called.value.sessionId : '';
    const page = await findCallPage(database.db, { sessionId, actor, now: at });
    return page?.current?.script.sections.find(({ kind }) => kind === 'close')?.text;
  };
  expect(await closeAt(new Date('2026-03-11T16:00:00Z'))).toContain('am Donnerstag, 12. März um 15:00.');
  expect(await closeAt(new Date('2026-03-12T19:00:00Z'))).toContain('Wann darf ich mich wieder melden');
});

test('what worked comes before the others, in a draft', async () => {
  const { actor } = desk;
  await promoteCard(database.db, { scriptId, cardId: 'price', actor, now });
  await promoteCard(database.db, { scriptId, cardId: 'need-travel', actor, now });
  const script = await findScript(database.db, wanted());
  expect(script?.versions.map(({ number, publishedAt }) => [number, publishedAt !== null])).toEqual([
    [2, false],
    [1, true],
  ]);
  expect(script?.newest.content.cards[0]?.id).toBe('price');
  const questions = script?.newest.content.sections.find(({ kind }) => kind === 'questions');
  expect(questions?.branches?.[0]?.id).toBe('need-travel');
});

test('an archived script is offered no longer, and the one offered first stays', async () => {
  const { actor } = desk;
  const id = await createScript(database.db, { name: 'Kurz', language: 'de', actor, now });
  await publishScript(database.db, { scriptId: id, actor, now });
  expect(await archiveScript(database.db, { scriptId: id, actor, now })).toEqual({ ok: true, value: null });
  expect(await archiveScript(database.db, { scriptId, actor, now })).toEqual({
    ok: false,
    error: 'not_found',
  });
  const offered = await listPublishedScripts(database.db, actor.workspaceId);
  expect(offered.map((script) => script.id)).not.toContain(id);
});

test('an answer keeps where it leads only while that section is there', async () => {
  const branch = { title: 'Ja', leadsTo: 'offer' };
  const sections = [
    { id: 'opener', kind: 'opener', text: 'Hallo', branches: [branch, { title: 'Nein', leadsTo: 'gone' }] },
    { id: 'offer', kind: 'offer', text: 'Ich kann …', branches: [] },
  ] as ScriptDraft['sections'];
  const edit = { scriptId, name: 'Kurz', number: 1, draft: { sections, cards: [] }, actor: desk.actor, now };
  await saveScript(database.db, edit);
  const saved = (await findScript(database.db, wanted()))?.newest.content.sections[0]?.branches;
  expect(saved).toEqual([
    { id: expect.any(String), title: 'Ja', leadsTo: 'offer' },
    { id: expect.any(String), title: 'Nein' },
  ]);
});

test('a script taken out of use can be read, copied and taken back', async () => {
  const { workspaceId } = desk.actor;
  const made = { name: 'Zweiter Anlauf', language: 'de', actor: desk.actor, now } as const;
  const scriptId = await createScript(database.db, made);
  await archiveScript(database.db, { scriptId, actor: desk.actor, now });
  const archived = await listScripts(database.db, workspaceId, 'archived');
  expect(archived.map(({ id }) => id)).toEqual([scriptId]);
  const original = await findScript(database.db, { workspaceId, scriptId });
  const copied = await duplicateScript(database.db, { scriptId, locale: 'de', actor: desk.actor, now });
  if (!copied.ok) throw new Error(copied.error);
  const copy = await findScript(database.db, { workspaceId, ...copied.value });
  expect(copy).toMatchObject({ name: `${original?.name} (Kopie)`, archivedAt: null, isDefault: false });
  expect(copy?.newest).toMatchObject({ content: original?.newest.content, publishedAt: null });
  expect(await restoreScript(database.db, { scriptId, actor: desk.actor, now })).toEqual({
    ok: true,
    value: null,
  });
  expect(await listScripts(database.db, workspaceId, 'archived')).toEqual([]);
});

test('a script of another workspace is neither copied nor taken back', async () => {
  const stranger = (await buildCallDesk(database.db)).actor;
  const theirs = { scriptId, actor: stranger, now };
  expect(await restoreScript(database.db, theirs)).toEqual({ ok: false, error: 'not_found' });
  expect(await duplicateScript(database.db, { ...theirs, locale: 'de' })).toEqual({
    ok: false,
    error: 'not_found',
  });
});
