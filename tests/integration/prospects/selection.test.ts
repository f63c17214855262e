import { and, eq, isNull } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cancelChange } from '~/bulk/cancel-change.server';
import type { ChangeKind } from '~/bulk/change';
import { enrolSource } from '~/bulk/enrol-source.server';
import { findChange } from '~/bulk/find-change.server';
import { prospectsFile } from '~/bulk/prospects-file.server';
import { runChange } from '~/bulk/run-change.server';
import { type Chosen, startChange } from '~/bulk/start-change.server';
import { runUndo, undoChange } from '~/bulk/undo-change.server';
import { seedServices } from '~/clients/seed-services.server';
import { suppress } from '~/consent/suppress.server';
import { i18nFor } from '~/i18n/i18n.server';
import type { Queue } from '~/jobs/queue.server';
import type { MemberActor } from '~/platform/actor';
import { changeField } from '~/prospects/change-field.server';
import { moveStage } from '~/prospects/move-stage.server';
import { saveView } from '~/prospects/views/save-view.server';
import { findDefaultSequence } from '~/sequences/find-default-sequence.server';
import { activities, auditEvents } from '~db/schema/activities';
import { prospectListEntries, prospects, prospectTags } from '~db/schema/prospects';
import { enrolments } from '~db/schema/sequences';
import { buildClient } from '~tests/factories/clients';
import { buildEnrolment, buildSender, buildWillingProspect } from '~tests/factories/mail';
import { buildList, buildProspect, buildStages, BUILT_AT as now } from '~tests/factories/prospects';
import { buildMember, buildWorkspace } from '~tests/factories/workspace';
import { createTestDatabase, type TestDatabase } from '~tests/support/database';

let database: TestDatabase;
const sent: { name: string; payload: unknown }[] = [];
const queue = {
  send: async (_: unknown, name: string, payload: unknown) => void sent.push({ name, payload }),
} as unknown as Queue;

beforeAll(async () => {
  database = await createTestDatabase();
});

afterAll(() => database.close());

async function world(size = 3) {
  const { db } = database;
  const actor = await buildWorkspace(db);
  const stages = await buildStages(db, actor);
  const own: string[] = [];
  for (let index = 0; index < size; index += 1) {
    own.push(
      await buildProspect(db, actor, { lastName: `Name ${index}`, city: index % 2 ? 'Bonn' : 'Köln' }),
    );
  }
  return { db, actor, stages, own };
}

async function change(actor: MemberActor, kind: ChangeKind, target: object, chosen: Chosen) {
  const context = { db: database.db, queue };
  const started = await startChange(context, { kind, target, chosen, actor, now, timeZone: 'Europe/Berlin' });
  if (!started.ok) throw new Error(started.error);
  const { changeId, inBackground } = started.value;
  const view = () => findChange(database.db, { workspaceId: actor.workspaceId, changeId });
  const undo = () => undoChange(context, { changeId, actor, now });
  return { changeId, inBackground, view, undo };
}

const inStage = async (actor: MemberActor, stageId: string) =>
  database.db.$count(
    prospects,
    and(
      eq(prospects.workspaceId, actor.workspaceId),
      eq(prospects.stageId, stageId),
      isNull(prospects.deletedAt),
    ),
  );

test('chosen prospects move to a stage with a line in each timeline and one audit event', async () => {
  const { db, actor, stages, own } = await world();
  await moveStage(db, { prospectId: String(own[0]), stageId: stages.lost, actor, now });
  const target = { id: stages.lost, lostReason: 'Zu teuer' };
  const { view } = await change(actor, 'stage', target, { prospectIds: own });
  expect(await view()).toMatchObject({
    state: 'done',
    total: 3,
    done: 3,
    counts: { changed: 2, unchanged: 1 },
  });
  expect(await inStage(actor, stages.lost)).toBe(3);
  const ofSecond = eq(activities.prospectId, String(own[1]));
  const lines = await db
    .select()
    .from(activities)
    .where(and(ofSecond, eq(activities.kind, 'stage_moved')));
  expect(lines[0]?.data).toEqual({ from: 'Neu', to: 'Verloren', lostReason: 'Zu teuer' });
  const ofWorkspace = eq(auditEvents.workspaceId, actor.workspaceId);
  const events = await db.select().from(auditEvents).where(ofWorkspace);
  expect(events.filter(({ action }) => action === 'prospects.bulk_stage')).toHaveLength(1);
});

test('undo puts back what was changed, and leaves alone what was moved again since', async () => {
  const { db, actor, stages, own } = await world();
  const { undo, view } = await change(actor, 'stage', { id: stages.talking }, { prospectIds: own });
  await moveStage(db, { prospectId: String(own[0]), stageId: stages.won, actor, now });
  expect(await undo()).toMatchObject({ ok: true });
  expect(await view()).toMatchObject({ state: 'undone' });
  expect([await inStage(actor, stages.new), await inStage(actor, stages.won)]).toEqual([2, 1]);
  expect(await undo()).toEqual({ ok: false, error: 'not_found' });
});

test('all that fit a filter are taken, on whatever page, and nobody of another workspace', async () => {
  const { actor, stages } = await world(7);
  const stranger = await world();
  const filter = { conditions: [{ field: 'city', operator: 'is' as const, values: ['Bonn'] }] };
  const { view } = await change(actor, 'stage', { id: stages.won }, { filter });
  expect(await view()).toMatchObject({ total: 3, counts: { changed: 3 } });
  expect(await inStage(stranger.actor, stranger.stages.won)).toBe(0);
  const mixed = await change(
    actor,
    'stage',
    { id: stages.lost },
    { prospectIds: stranger.own.concat() },
  ).catch((error: Error) => error.message);
  expect(mixed).toBe('nobody');
});

test('a tag is made when it is new, given once, taken away and given back', async () => {
  const { db, actor, own } = await world();
  const tagged = () => db.$count(prospectTags, eq(prospectTags.workspaceId, actor.workspaceId));
  const first = await change(actor, 'tag', { name: 'Kanzlei' }, { prospectIds: own.slice(0, 1) });
  const second = await change(actor, 'tag', { name: 'KANZLEI' }, { prospectIds: own });
  expect((await second.view())?.counts).toEqual({ changed: 2, unchanged: 1 });
  await second.undo();
  expect(await tagged()).toBe(1);
  const tagId = (await first.view())?.target?.id;
  const removal = await change(actor, 'untag', { id: tagId }, { prospectIds: own });
  expect([await tagged(), (await removal.view())?.counts]).toEqual([0, { changed: 1, unchanged: 2 }]);
  await removal.undo();
  expect(await tagged()).toBe(1);
});

test('prospects come onto a list and off it again', async () => {
  const { db, actor, own } = await world();
  const id = await buildList(db, actor);
  const onList = () => db.$count(prospectListEntries, eq(prospectListEntries.listId, id));
  const added = await change(actor, 'list', { id }, { prospectIds: own });
  expect(await onList()).toBe(3);
  const off = await change(actor, 'unlist', { id }, { prospectIds: own.slice(1) });
  expect(await onList()).toBe(1);
  await off.undo();
  await added.undo();
  expect(await onList()).toBe(0);
});

test('deleted prospects are gone and come back with undo', async () => {
  const { db, actor, own } = await world();
  const there = () =>
    db.$count(prospects, and(eq(prospects.workspaceId, actor.workspaceId), isNull(prospects.deletedAt)));
  const { undo, view } = await change(actor, 'delete', {}, { prospectIds: own.slice(1) });
  expect([await there(), (await view())?.counts]).toEqual([1, { changed: 2 }]);
  await undo();
  expect(await there()).toBe(3);
});

test('clients and those whose sequence runs are not deleted, and each reason is counted', async () => {
  const { db } = database;
  const actor = await buildSender(db);
  await seedServices(db, { workspaceId: actor.workspaceId, locale: 'de' });
  const { prospectId: client } = await buildClient(db, actor);
  const written = await buildWillingProspect(db, actor);
  await buildEnrolment(db, actor, written);
  const other = await buildProspect(db, actor, { lastName: 'Sonst' });
  const prospectIds = [client, written, other];
  const { view } = await change(actor, 'delete', {}, { prospectIds });
  expect((await view())?.counts).toEqual({ client: 1, in_sequence: 1, changed: 1 });
});

test('a sequence begins for those who may get it, and each reason why not is counted', async () => {
  const { db } = database;
  const actor = await buildSender(db);
  const sequence = await findDefaultSequence(db, actor.workspaceId);
  const willing = [
    await buildWillingProspect(db, actor, 'eins@beispiel.example'),
    await buildWillingProspect(db, actor, 'zwei@beispiel.example'),
  ];
  const enrolled = await buildWillingProspect(db, actor, 'drei@beispiel.example');
  await buildEnrolment(db, actor, enrolled);
  const blocked = await buildWillingProspect(db, actor, 'vier@beispiel.example');
  await suppress(db, {
    channel: 'email',
    values: ['vier@beispiel.example'],
    reason: 'do_not_call',
    actor,
    now,
  });
  const silent = await buildProspect(db, actor, { emailAddresses: ['fuenf@beispiel.example'] });
  const without = await buildProspect(db, actor, { lastName: 'Ohne Adresse' });
  const prospectIds = [...willing, enrolled, blocked, silent, without];
  const { view, undo } = await change(actor, 'enrol', { id: sequence?.id }, { prospectIds });
  expect((await view())?.counts).toEqual({
    changed: 2,
    already_enrolled: 1,
    suppressed: 1,
    no_consent: 1,
    no_address: 1,
  });
  expect(await undo()).toMatchObject({ ok: false });
});

test('a list and a saved view are each the source of an enrolment, a view of somebody else is not', async () => {
  const { db } = database;
  const actor = await buildSender(db);
  const sequence = await findDefaultSequence(db, actor.workspaceId);
  const listed = await buildWillingProspect(db, actor, 'liste@beispiel.example');
  const seen = await buildWillingProspect(db, actor, 'sicht@beispiel.example');
  await buildWillingProspect(db, actor, 'niemand@beispiel.example');
  const listId = await buildList(db, actor, 'Messe');
  const { workspaceId } = actor;
  await db.insert(prospectListEntries).values({ workspaceId, listId, prospectId: listed });
  const toUlm = { field: 'city', was: '', value: 'Ulm' } as const;
  await changeField(db, { prospectId: seen, ...toUlm, actor, now });
  const view = { name: 'Nur Ulm', shared: false, search: 'f=city:is:Ulm', actor, now };
  const saved = await saveView(db, view);
  if (!saved.ok) throw new Error(saved.error);
  const { viewId } = saved.value;
  const enrol = (source: string, by = actor) => {
    const begun = { sequenceId: sequence?.id ?? '', source, actor: by, timeZone: 'Europe/Berlin', now };
    return enrolSource({ db, queue }, begun);
  };
  const colleague = await buildMember(db, workspaceId);
  const missing = { ok: false, error: 'not_found' };
  expect(await enrol(`view:${viewId}`, colleague)).toEqual(missing);
  expect(await enrol('stage:all')).toEqual(missing);
  for (const source of [`list:${listId}`, `view:${viewId}`]) {
    expect(await enrol(source)).toMatchObject({ ok: true, value: { inBackground: false } });
  }
  const rows = await db
    .select({ prospectId: enrolments.prospectId })
    .from(enrolments)
    .where(eq(enrolments.workspaceId, workspaceId));
  expect(rows.map(({ prospectId }) => prospectId).sort()).toEqual([listed, seen].sort());
});

test('a target of another workspace is not found', async () => {
  const { actor, own } = await world();
  const other = await world();
  const target = { id: other.stages.won };
  await expect(change(actor, 'stage', target, { prospectIds: own })).rejects.toThrow('not_found');
});

test('many are done in the background, batch by batch; stopped half-way it goes on, twice at a time does nothing twice', async () => {
  const { db, actor, stages } = await world(120);
  const { changeId, inBackground, view, undo } = await change(
    actor,
    'stage',
    { id: stages.talking },
    { filter: {} },
  );
  const which = { workspaceId: actor.workspaceId, changeId, now: () => now };
  expect(inBackground).toBe(true);
  expect(sent.at(-1)).toEqual({
    name: 'change-prospects',
    payload: { workspaceId: actor.workspaceId, changeId },
  });
  await runChange(db, { ...which, signal: AbortSignal.abort() });
  expect(await view()).toMatchObject({ state: 'running', done: 0, total: 120 });
  await Promise.all([runChange(db, which), runChange(db, which)]);
  expect(await view()).toMatchObject({ state: 'done', done: 120, counts: { changed: 120 } });
  await undo();
  expect(sent.at(-1)?.name).toBe('undo-prospect-change');
  await runUndo(db, which);
  expect(await inStage(actor, stages.new)).toBe(120);
});

test('a change that was stopped does no more', async () => {
  const { db, actor, stages } = await world(101);
  const { changeId, view } = await change(actor, 'stage', { id: stages.talking }, { filter: {} });
  expect(await cancelChange(db, { changeId, actor, now })).toMatchObject({ ok: true });
  await runChange(db, { workspaceId: actor.workspaceId, changeId, now: () => now });
  expect(await view()).toMatchObject({ state: 'cancelled', done: 0 });
});

test('an exported file keeps formulas from running and phone numbers as they are', async () => {
  const { db, actor } = await world(0);
  await buildProspect(db, actor, {
    firstName: '=1+1',
    lastName: '@Böse',
    phoneNumbers: [{ e164: '+49301234567' }],
    emailAddresses: ['a@b.example'],
    notes: '-2;"zwei"',
  });
  const { t } = i18nFor('de');
  const request = { chosen: { filter: {} }, actor, t, locale: 'de' as const, now, timeZone: 'Europe/Berlin' };
  const response = await prospectsFile(db, request);
  const [head, row] = (await response.text()).split('\r\n');
  expect(head).toContain('Vorname;Nachname;Firma');
  expect(row).toContain("'=1+1;'@Böse;");
  expect(row).toContain(';+49301234567;');
  expect(row).toContain(`"'-2;""zwei"""`);
  expect(response.headers.get('Content-Disposition')).toContain('attachment');
});
