import { readdir } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { MemberActor } from '~/platform/actor';
import { createFileStore, type FileStore } from '~/platform/files.server';
import { addFile } from '~/prospects/files/add-file.server';
import { findFile, findFiles } from '~/prospects/files/find-files.server';
import { removeFile } from '~/prospects/files/remove-file.server';
import { buildProspect, buildStages, BUILT_AT as now } from '~tests/factories/prospects';
import { buildWorkspace } from '~tests/factories/workspace';
import { createTestDatabase, type TestDatabase } from '~tests/support/database';
import { pdfFile } from '~tests/support/sample-files';
import { temporaryFolder } from '~tests/support/temporary-folder';

let database: TestDatabase;
let actor: MemberActor;
let prospectId: string;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  actor = await buildWorkspace(database.db);
  await buildStages(database.db, actor);
  prospectId = await buildProspect(database.db, actor);
});

let folder: string;
let files: FileStore;

beforeEach(async () => {
  folder = await temporaryFolder();
  files = createFileStore(folder);
});

async function add(name: string, bytes: Uint8Array, by = actor) {
  const file = await files.put(Readable.from([bytes]), 1_000_000);
  return addFile(database.db, files, { prospectId, upload: { file, name }, actor: by, now });
}

const kept = async () =>
  (await readdir(folder, { recursive: true, withFileTypes: true })).filter((f) => f.isFile());

test('a file is kept with a prospect and read again', async () => {
  const { db } = database;
  const { workspaceId } = actor;
  const added = await add('angebot.pdf', await pdfFile());
  if (!added.ok) throw new Error(added.error);
  expect(await findFiles(db, { workspaceId, prospectId })).toMatchObject([{ name: 'angebot.pdf' }]);
  const found = await findFile(db, { workspaceId, prospectId, id: added.value.prospectFileId });
  expect(await text(files.read(found?.storageKey ?? ''))).toContain('%PDF');
});

test('what is no document is refused, and nothing of it stays', async () => {
  const refused = await add('seite.html', new TextEncoder().encode('<script>1</script>'));
  expect(refused).toEqual({ ok: false, error: 'type_not_allowed' });
  expect(await kept()).toEqual([]);
});

test('a file is taken off and put back', async () => {
  const { db } = database;
  const { workspaceId } = actor;
  const added = await add('angebot.pdf', await pdfFile());
  if (!added.ok) throw new Error(added.error);
  const id = added.value.prospectFileId;
  await removeFile(db, { prospectId, id, removed: true, actor, now });
  await removeFile(db, { prospectId, id, removed: true, actor, now });
  expect(await findFiles(db, { workspaceId, prospectId })).toEqual([]);
  expect(await findFile(db, { workspaceId, prospectId, id })).toBeUndefined();
  await removeFile(db, { prospectId, id, removed: false, actor, now });
  expect(await findFiles(db, { workspaceId, prospectId })).toHaveLength(1);
});

test('a file of another workspace is not there, and none is left there', async () => {
  const { db } = database;
  const stranger = await buildWorkspace(db);
  const added = await add('angebot.pdf', await pdfFile());
  if (!added.ok) throw new Error(added.error);
  const id = added.value.prospectFileId;
  const { workspaceId } = stranger;
  const missing = { ok: false, error: 'not_found' };
  expect(await findFile(db, { workspaceId, prospectId, id })).toBeUndefined();
  expect(await removeFile(db, { prospectId, id, removed: true, actor: stranger, now })).toEqual(missing);
  expect(await add('x.pdf', await pdfFile(), stranger)).toEqual(missing);
  expect(await kept()).toHaveLength(1);
});
