import { randomUUID } from 'node:crypto';
import { readdir, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { addDocument } from '~/documents/add-document.server';
import { archiveDocument } from '~/documents/archive-document.server';
import { drawPreviews } from '~/documents/draw-previews.server';
import { fileResponse } from '~/documents/file-response.server';
import { findDocument, findDocumentFile, findPreviewKey, listDocuments } from '~/documents/queries.server';
import { receiveDocument } from '~/documents/receive-document.server';
import { releaseSample } from '~/documents/release-sample.server';
import { renameDocument } from '~/documents/rename-document.server';
import { replaceDocument } from '~/documents/replace-document.server';
import { documentSchema } from '~/documents/schema';
import type { MemberActor } from '~/platform/actor';
import { createFileStore, type FileStore } from '~/platform/files.server';
import { auditEvents } from '~db/schema/activities';
import { clients } from '~db/schema/clients';
import { BUILT_AT, buildProspect, buildStages } from '~tests/factories/prospects';
import { buildWorkspace } from '~tests/factories/workspace';
import { createTestDatabase, type TestDatabase } from '~tests/support/database';
import { imageFile, pdfFile } from '~tests/support/sample-files';
import { temporaryFolder } from '~tests/support/temporary-folder';

let database: TestDatabase;
let actor: MemberActor;
let folder: string;
let files: FileStore;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  actor = await buildWorkspace(database.db);
  folder = await temporaryFolder();
  files = createFileStore(folder);
});

const now = BUILT_AT;
const upload = async (name: string, bytes: Uint8Array) => ({
  file: await files.put(Readable.from([bytes]), 20_000_000),
  name,
});
const stored = async () =>
  (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile()).length;

async function addResume() {
  const added = await addDocument(database.db, files, {
    kind: 'resume',
    upload: await upload('Lebenslauf_Tilda.pdf', await pdfFile()),
    actor,
    now,
  });
  if (!added.ok) throw new Error(added.error);
  return added.value.documentId;
}

async function buildClient() {
  await buildStages(database.db, actor);
  const prospectId = await buildProspect(database.db, actor);
  const id = randomUUID();
  const { workspaceId } = actor;
  await database.db
    .insert(clients)
    .values({ workspaceId, id, prospectId, name: 'Kanzlei Beispiel', since: now });
  return id;
}

function formRequest(fields: Record<string, string>, name: string, bytes: Uint8Array) {
  const body = new FormData();
  for (const [key, value] of Object.entries(fields)) body.set(key, value);
  body.set('file', new File([Buffer.from(bytes)], name));
  return new Request('http://localhost/documents/new', { method: 'POST', body });
}

test('an upload becomes a document that carries the name of its file', async () => {
  const documentId = await addResume();
  expect(await findDocument(database.db, actor.workspaceId, documentId)).toMatchObject({
    kind: 'resume',
    title: 'Lebenslauf Tilda',
    version: 1,
    mediaType: 'application/pdf',
  });
  expect(await stored()).toBe(1);
});

test('a refused file leaves nothing behind', async () => {
  const refused = await addDocument(database.db, files, {
    kind: 'work_sample',
    upload: await upload('Logo.svg', Buffer.from('<svg/>')),
    actor,
    now,
  });
  expect(refused).toEqual({ ok: false, error: 'type_not_allowed' });
  expect(await stored()).toBe(0);
  expect(await listDocuments(database.db, actor.workspaceId)).toEqual([]);
});

test('a document for a client that is not there leaves nothing behind', async () => {
  const refused = await addDocument(database.db, files, {
    kind: 'work_sample',
    madeForClientId: randomUUID(),
    upload: await upload('Probe.png', await imageFile('png')),
    actor,
    now,
  });
  expect(refused).toEqual({ ok: false, error: 'not_found' });
  expect(await stored()).toBe(0);
});

test('a form brings its file and its fields', async () => {
  const request = formRequest({ kind: 'resume', title: 'Lebenslauf' }, 'a.pdf', await pdfFile());
  const received = await receiveDocument(request, files, documentSchema);
  expect(received).toMatchObject({
    ok: true,
    value: { fields: { kind: 'resume', title: 'Lebenslauf' }, upload: { name: 'a.pdf' } },
  });
});

test('a form whose fields do not fit keeps no file', async () => {
  const request = formRequest({ kind: 'invoice' }, 'a.pdf', await pdfFile());
  expect(await receiveDocument(request, files, documentSchema)).toMatchObject({ ok: false });
  expect(await stored()).toBe(0);
});

test('a form that brings back a masked name is refused and keeps no file', async () => {
  const request = formRequest({ kind: 'resume', title: 'Probe für K•••••' }, 'a.pdf', await pdfFile());
  expect(await receiveDocument(request, files, documentSchema)).toEqual({
    ok: false,
    reply: { status: 'error', error: { '': ['clients.errors.masked'] } },
  });
  expect(await stored()).toBe(0);
});

test('an upload of 11 MB is stopped on the way, with a clear error', async () => {
  const request = formRequest({ kind: 'resume' }, 'a.pdf', Buffer.alloc(11_000_000));
  const received = await receiveDocument(request, files, documentSchema);
  expect(received).toMatchObject({
    ok: false,
    reply: { error: { file: ['documents.errors.too_large'] } },
  });
  expect(await stored()).toBe(0);
});

test('a new version takes the place of the old one, whose file stays for the packets that have it', async () => {
  const documentId = await addResume();
  const before = await findDocumentFile(database.db, actor.workspaceId, documentId);
  const bytes = await pdfFile((pdf) => pdf.addPage());
  const next = await upload('Lebenslauf neu.pdf', bytes);
  const replaced = await replaceDocument(database.db, files, { documentId, upload: next, actor, now });
  expect(replaced).toEqual({ ok: true, value: { version: 2 } });
  const after = await findDocumentFile(database.db, actor.workspaceId, documentId);
  expect(after?.size).toBe(bytes.length);
  expect(after?.storageKey).not.toBe(before?.storageKey);
  expect(await stored()).toBe(2);
});

test('a new version of a document of another workspace is refused and leaves nothing behind', async () => {
  const documentId = await addResume();
  const stranger = await buildWorkspace(database.db);
  const next = await upload('a.pdf', await pdfFile());
  const refused = await replaceDocument(database.db, files, {
    documentId,
    upload: next,
    actor: stranger,
    now,
  });
  expect(refused).toEqual({ ok: false, error: 'not_found' });
  expect(await stored()).toBe(1);
});

test('the release of a sample is noted and can be taken back, and both are in the audit trail', async () => {
  const added = await addDocument(database.db, files, {
    kind: 'work_sample',
    madeForClientId: await buildClient(),
    upload: await upload('Probe.png', await imageFile('png')),
    actor,
    now,
  });
  const documentId = added.ok ? added.value.documentId : '';
  expect((await findDocument(database.db, actor.workspaceId, documentId))?.releasedAt).toBeNull();
  await releaseSample(database.db, {
    documentId,
    release: { by: 'Frau Beispiel', channel: 'email' },
    actor,
    now,
  });
  expect((await findDocument(database.db, actor.workspaceId, documentId))?.releasedAt).toEqual(now);
  await releaseSample(database.db, { documentId, release: null, actor, now });
  expect((await findDocument(database.db, actor.workspaceId, documentId))?.releasedAt).toBeNull();
  const actions = (await database.db.select().from(auditEvents)).map(({ action }) => action);
  expect(actions).toEqual(expect.arrayContaining(['sample.released', 'sample.release_withdrawn']));
});

test('a document of her own needs no release', async () => {
  const documentId = await addResume();
  const refused = await releaseSample(database.db, {
    documentId,
    release: { by: 'Frau Beispiel', channel: 'email' },
    actor,
    now,
  });
  expect(refused).toEqual({ ok: false, error: 'not_found' });
});

test('a document put aside can be taken up again', async () => {
  const documentId = await addResume();
  await archiveDocument(database.db, { documentId, archived: true, actor, now });
  expect((await findDocument(database.db, actor.workspaceId, documentId))?.archivedAt).toEqual(now);
  await archiveDocument(database.db, { documentId, archived: false, actor, now });
  expect((await findDocument(database.db, actor.workspaceId, documentId))?.archivedAt).toBeNull();
});

test('a download is an attachment in a sandbox, with the bytes that were uploaded', async () => {
  const bytes = await pdfFile();
  const { file } = await upload('x', bytes);
  const served = {
    name: 'Lebenslauf „2026“.pdf',
    mediaType: 'application/pdf',
    size: file.size,
    storageKey: file.key,
  };
  const response = fileResponse(files, served);
  expect(response.headers.get('content-disposition')).toBe(
    'attachment; filename="Lebenslauf _2026_.pdf"; filename*=UTF-8\'\'Lebenslauf%20%E2%80%9E2026%E2%80%9C.pdf',
  );
  expect(response.headers.get('content-security-policy')).toContain('sandbox');
  expect(await buffer(Readable.fromWeb(response.body as never))).toEqual(Buffer.from(bytes));
});

const goOn = new AbortController().signal;

test('the first page is drawn once, and told with the number of pages', async () => {
  const documentId = await addResume();
  expect(await findDocument(database.db, actor.workspaceId, documentId)).toMatchObject({
    hasPreview: false,
    pages: null,
  });
  await drawPreviews({ db: database.db, files }, goOn);
  const key = await findPreviewKey(database.db, actor.workspaceId, documentId);
  expect(await findDocument(database.db, actor.workspaceId, documentId)).toMatchObject({
    hasPreview: true,
    pages: 1,
  });
  expect(await stored()).toBe(2);
  await drawPreviews({ db: database.db, files }, goOn);
  expect(await findPreviewKey(database.db, actor.workspaceId, documentId)).toBe(key);
  expect(await stored()).toBe(2);
});

test('a file that is gone is looked at once and stops nobody else', async () => {
  await addResume();
  await rm(folder, { recursive: true });
  const documentId = await addResume();
  await drawPreviews({ db: database.db, files }, goOn);
  expect(await findDocument(database.db, actor.workspaceId, documentId)).toMatchObject({ hasPreview: true });
  const all = await listDocuments(database.db, actor.workspaceId);
  expect(all.map(({ pages }) => pages).sort()).toEqual([0, 1]);
});

test('the description goes with the document, and leaving it empty takes it away', async () => {
  const documentId = await addResume();
  const change = { documentId, title: 'Lebenslauf', actor };
  await renameDocument(database.db, { ...change, description: 'Zwölf Jahre Büro' });
  expect(await findDocument(database.db, actor.workspaceId, documentId)).toMatchObject({
    title: 'Lebenslauf',
    description: 'Zwölf Jahre Büro',
  });
  await renameDocument(database.db, change);
  expect((await findDocument(database.db, actor.workspaceId, documentId))?.description).toBeNull();
});
