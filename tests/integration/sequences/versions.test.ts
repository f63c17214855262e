import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { MemberActor } from '~/platform/actor';
import { discardDraft } from '~/sequences/discard-draft.server';
import { findDefaultSequence } from '~/sequences/find-default-sequence.server';
import { findSequence } from '~/sequences/find-sequence.server';
import { listSequences } from '~/sequences/list-sequences.server';
import { makeDefault } from '~/sequences/make-default.server';
import { publishVersion } from '~/sequences/publish-version.server';
import { saveDraft } from '~/sequences/save-draft.server';
import type { StepFields } from '~/sequences/schema';
import { newId } from '~db/columns';
import { sequenceVersions } from '~db/schema/sequences';
import { buildEnrolment, buildSender, buildWillingProspect } from '~tests/factories/mail';
import { BUILT_AT } from '~tests/factories/prospects';
import { buildWorkspace } from '~tests/factories/workspace';
import { createTestDatabase, type TestDatabase } from '~tests/support/database';

let database: TestDatabase;
let actor: MemberActor;
let seeded: string;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  actor = await buildSender(database.db);
  seeded = (await findDefaultSequence(database.db, actor.workspaceId))?.id ?? '';
});

const call = (instruction: string): StepFields => ({
  kind: 'call',
  delayDays: 2,
  condition: 'always',
  needsApproval: false,
  templateId: null,
  packetId: null,
  instruction,
});

const save = (sequenceId?: string, name = 'Nachfassen', steps = [call('Nachfragen')]) =>
  saveDraft(database.db, { sequenceId, fields: { name, steps }, actor, now: BUILT_AT });

const publish = (sequenceId: string) => publishVersion(database.db, { sequenceId, actor, now: BUILT_AT });
const find = (sequenceId: string) =>
  findSequence(database.db, { workspaceId: actor.workspaceId, sequenceId });

async function saved(...input: Parameters<typeof save>) {
  const result = await save(...input);
  if (!result.ok) throw new Error(result.error);
  return result.value.sequenceId;
}

test('a draft leaves the published version as it is, until it is published as the next one', async () => {
  await save(seeded);
  expect(await find(seeded)).toMatchObject({
    published: { number: 1, steps: [{ kind: 'email' }, { kind: 'email' }] },
    draft: { number: 2, steps: [{ kind: 'call', instruction: 'Nachfragen' }] },
  });
  expect(await publish(seeded)).toEqual({ ok: true, value: { number: 2 } });
  expect(await find(seeded)).toMatchObject({
    published: { number: 2, steps: [{ kind: 'call' }] },
    draft: null,
  });
});

test('saving again changes the same draft', async () => {
  await save(seeded, 'A', [call('eins'), call('zwei')]);
  await save(seeded, 'B', [call('drei')]);
  const found = await find(seeded);
  expect(found).toMatchObject({ name: 'B', draft: { number: 2 } });
  expect(found?.draft?.steps.map(({ instruction }) => instruction)).toEqual(['drei']);
});

test('two savers at the same time make one draft', async () => {
  await Promise.all(Array.from({ length: 8 }, () => save(seeded)));
  const versions = await database.db
    .select()
    .from(sequenceVersions)
    .where(eq(sequenceVersions.sequenceId, seeded));
  expect(versions.map(({ number }) => number).sort()).toEqual([1, 2]);
});

test('a published version is published once', async () => {
  expect(await publish(seeded)).toEqual({ ok: false, error: 'not_found' });
});

test('a name that is taken is refused, and nothing is saved', async () => {
  await saved(undefined, 'Erste');
  expect(await save(undefined, 'Erste')).toEqual({ ok: false, error: 'name_taken' });
  expect(await save(seeded, 'Erste')).toEqual({ ok: false, error: 'name_taken' });
  expect(await find(seeded)).toMatchObject({ name: 'Unterlagen und Nachfrage', draft: null });
});

test('a template of nobody here is refused, and nothing is saved', async () => {
  const email: StepFields = { ...call(''), kind: 'email', templateId: newId(), instruction: null };
  expect(await save(seeded, 'Neu', [email])).toEqual({ ok: false, error: 'choice_gone' });
  expect(await find(seeded)).toMatchObject({ name: 'Unterlagen und Nachfrage', draft: null });
});

test('a discarded draft leaves the published version; a sequence that was never published goes', async () => {
  await save(seeded);
  expect(await discardDraft(database.db, { sequenceId: seeded, actor })).toMatchObject({
    value: { kept: true },
  });
  expect(await find(seeded)).toMatchObject({ published: { number: 1 }, draft: null });

  const fresh = await saved(undefined, 'Frisch');
  expect(await discardDraft(database.db, { sequenceId: fresh, actor })).toMatchObject({
    value: { kept: false },
  });
  expect(await find(fresh)).toBeNull();
});

test('only a published sequence becomes the one after “send documents”, and only one is', async () => {
  const fresh = await saved();
  const choose = () => makeDefault(database.db, { sequenceId: fresh, actor, now: BUILT_AT });
  expect(await choose()).toEqual({ ok: false, error: 'not_found' });
  await publish(fresh);
  await choose();
  expect(await findDefaultSequence(database.db, actor.workspaceId)).toMatchObject({ id: fresh });
  const listed = await listSequences(database.db, actor.workspaceId);
  expect(listed.filter(({ isDefault }) => isDefault)).toHaveLength(1);
});

test('the list counts who is in a sequence, over all its versions', async () => {
  const prospectId = await buildWillingProspect(database.db, actor);
  await buildEnrolment(database.db, actor, prospectId);
  await save(seeded);
  await publish(seeded);
  await save(seeded, 'Dritte', [call('a'), call('b'), call('c')]);
  expect(await listSequences(database.db, actor.workspaceId)).toMatchObject([
    { id: seeded, version: 2, hasDraft: true, steps: 1, active: 1, paused: 0, replied: 0 },
  ]);
});

test('the sequences of one workspace are nothing to another', async () => {
  await save(seeded);
  const stranger = await buildWorkspace(database.db);
  const other = { sequenceId: seeded, actor: stranger, now: BUILT_AT };
  const notFound = { ok: false, error: 'not_found' };
  const fields = { name: 'Fremd', steps: [call('x')] };
  expect(await saveDraft(database.db, { ...other, fields })).toEqual(notFound);
  expect(await publishVersion(database.db, other)).toEqual(notFound);
  expect(await discardDraft(database.db, other)).toEqual(notFound);
  expect(await makeDefault(database.db, other)).toEqual(notFound);
  const { workspaceId } = stranger;
  expect(await findSequence(database.db, { workspaceId, sequenceId: seeded })).toBeNull();
});
