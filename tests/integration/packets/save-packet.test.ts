import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { addLink } from '~/documents/add-link.server';
import { archiveLink } from '~/documents/archive-link.server';
import { releaseSample } from '~/documents/release-sample.server';
import { findPacket, listPackets } from '~/packets/queries.server';
import { savePacket } from '~/packets/save-packet.server';
import type { PacketItem } from '~/packets/schema';
import type { MemberActor } from '~/platform/actor';
import { clients } from '~db/schema/clients';
import { documents, files } from '~db/schema/documents';
import { BUILT_AT, buildProspect, buildStages } from '~tests/factories/prospects';
import { buildWorkspace } from '~tests/factories/workspace';
import { createTestDatabase, type TestDatabase } from '~tests/support/database';

let database: TestDatabase;
let actor: MemberActor;
let link: PacketItem;
const now = BUILT_AT;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  actor = await buildWorkspace(database.db);
  link = { kind: 'link', id: await buildLink('Website') };
});

const buildLink = (title: string) =>
  addLink(database.db, { title, url: 'https://sonnentau.example/', actor, now });

const save = (input: Partial<Parameters<typeof savePacket>[1]> = {}) =>
  savePacket(database.db, {
    name: 'Mappe',
    language: 'de',
    coverText: '{{Anrede}}, bitte sehr.',
    items: [link],
    countsViews: true,
    isDefault: false,
    actor,
    now,
    ...input,
  });

async function saved(input: Parameters<typeof save>[0] = {}) {
  const result = await save(input);
  if (!result.ok) throw new Error(result.error);
  return result.value;
}

async function buildSample(): Promise<PacketItem> {
  await buildStages(database.db, actor);
  const { workspaceId } = actor;
  const [clientId, fileId, id] = [randomUUID(), randomUUID(), randomUUID()];
  const prospectId = await buildProspect(database.db, actor);
  await database.db
    .insert(clients)
    .values({ workspaceId, id: clientId, prospectId, name: 'Kanzlei Beispiel', since: now });
  await database.db.insert(files).values({
    workspaceId,
    id: fileId,
    name: 'Reiseplan.pdf',
    mediaType: 'application/pdf',
    size: 1,
    sha256: '',
    storageKey: fileId,
  });
  await database.db
    .insert(documents)
    .values({ workspaceId, id, kind: 'work_sample', title: 'Reiseplan', fileId, madeForClientId: clientId });
  return { kind: 'document', id };
}

test('every save makes the next version and leaves the ones before as they were', async () => {
  const { packetId } = await saved({ coverText: 'Erste Worte' });
  const second: PacketItem = { kind: 'link', id: await buildLink('Profil') };
  const next = await saved({ packetId, coverText: 'Andere Worte', items: [second, link] });
  expect(next).toMatchObject({ packetId, number: 2 });
  const packet = await findPacket(database.db, actor.workspaceId, packetId);
  expect(packet?.versions.map(({ number, coverText }) => [number, coverText])).toEqual([
    [2, 'Andere Worte'],
    [1, 'Erste Worte'],
  ]);
  expect(packet?.items.map(({ title }) => title)).toEqual(['Profil', 'Website']);
});

test('saving at the same time makes two versions, not one', async () => {
  const { packetId } = await saved();
  const results = await Promise.all([saved({ packetId }), saved({ packetId })]);
  expect(results.map(({ number }) => number).sort()).toEqual([2, 3]);
});

test('a sample made for a client enters only when the client has released it', async () => {
  const sample = await buildSample();
  expect(await save({ items: [link, sample] })).toMatchObject({ ok: false, error: 'sample_not_released' });
  expect(await listPackets(database.db, actor.workspaceId)).toEqual([]);
  await releaseSample(database.db, {
    documentId: sample.id,
    release: { by: 'Frau Beispiel', channel: 'email' },
    actor,
    now,
  });
  expect(await save({ items: [link, sample] })).toMatchObject({ ok: true });
});

test('a release taken back keeps the sample out of the next version', async () => {
  const sample = await buildSample();
  await releaseSample(database.db, {
    documentId: sample.id,
    release: { by: 'Frau Beispiel', channel: 'email' },
    actor,
    now,
  });
  const { packetId } = await saved({ items: [sample] });
  await releaseSample(database.db, { documentId: sample.id, release: null, actor, now });
  expect(await save({ packetId, items: [sample] })).toMatchObject({
    ok: false,
    error: 'sample_not_released',
  });
});

test('only one packet is the default, and the first one is it by itself', async () => {
  const first = await saved({ name: 'Erste' });
  const second = await saved({ name: 'Zweite', isDefault: true });
  const packets = await listPackets(database.db, actor.workspaceId);
  expect(packets.map(({ id, isDefault }) => [id, isDefault])).toEqual([
    [second.packetId, true],
    [first.packetId, false],
  ]);
});

test.each([
  ['a cover letter that cannot be filled in', { coverText: '{{Vornahme}}' }, 'invalid_template'],
  ['an item that is not there', { items: [{ kind: 'link', id: randomUUID() }] }, 'not_found'],
] as const)('%s is refused and nothing is saved', async (_what, input, error) => {
  expect(await save(input as Parameters<typeof save>[0])).toMatchObject({ ok: false, error });
  expect(await listPackets(database.db, actor.workspaceId)).toEqual([]);
});

test('the place of a mistake in the cover letter is told', async () => {
  expect(await save({ coverText: 'Guten Tag\n{{Vornahme}}' })).toMatchObject({
    problems: [{ code: 'unknown_field', line: 2, column: 1, nearest: 'Vorname' }],
  });
});

test('the same item twice, a name twice and an item put aside are refused', async () => {
  expect(await save({ items: [link, link] })).toMatchObject({ error: 'item_twice' });
  await saved();
  expect(await save()).toMatchObject({ error: 'name_taken' });
  await archiveLink(database.db, { linkId: link.id, actor, now });
  expect(await save({ name: 'Andere' })).toMatchObject({ error: 'not_found' });
});

test('nothing of another workspace can be saved into or put in', async () => {
  const { packetId } = await saved();
  const stranger = await buildWorkspace(database.db);
  expect(await save({ name: 'Fremde', actor: stranger })).toMatchObject({ error: 'not_found' });
  const own: PacketItem = {
    kind: 'link',
    id: await addLink(database.db, { title: 'x', url: 'https://x.example', actor: stranger, now }),
  };
  expect(await save({ packetId, items: [own], actor: stranger })).toMatchObject({ error: 'not_found' });
});
