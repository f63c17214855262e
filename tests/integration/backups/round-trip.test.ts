import { randomBytes } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { eq } from 'drizzle-orm';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from 'vitest';
import { BackupProblem } from '~/backups/backup-problem';
import { restoreBackup } from '~/backups/restore-backup.server';
import { type BackupReport, writeBackup } from '~/backups/write-backup.server';
import { createDemoAccount } from '~/demo/create-demo-account.server';
import { fillDemo } from '~/demo/fill-demo.server';
import type { MemberActor } from '~/platform/actor';
import { createFileStore } from '~/platform/files.server';
import { createSecretBox, readKey } from '~/platform/secret-box.server';
import { newId } from '~db/columns';
import { sessions, workspaces } from '~db/schema/accounts';
import { companies } from '~db/schema/companies';
import { mailboxes } from '~db/schema/mail';
import { tags } from '~db/schema/prospects';
import { buildMailbox } from '~tests/factories/mail';
import { buildWorkspace } from '~tests/factories/workspace';
import { createBareDatabase, createTestDatabase, type TestDatabase } from '~tests/support/database';
import { tableDigests } from '~tests/support/table-digests';
import { temporaryFolder } from '~tests/support/temporary-folder';

const now = new Date('2026-03-18T08:00:00Z');

/** Filled as after a month of work, with a mailbox password, and backed up once. */
let source: TestDatabase;
let dataDir: string;
let actor: MemberActor;
let backup: BackupReport;
/** What it was restored to. */
let copy: TestDatabase;
let copyDir: string;

beforeAll(async () => {
  source = await createTestDatabase();
  dataDir = await mkdtemp(path.join(tmpdir(), 'anklang-backup-'));
  const secrets = createSecretBox(await readKey(dataDir));
  actor = (await createDemoAccount(source.db, now)).actor;
  await fillDemo(source.db, {
    files: createFileStore(path.join(dataDir, 'files')),
    ...{ secrets, appUrl: 'http://localhost:3000', actor, now, size: { prospects: 30, days: 6 } },
  });
  const id = await buildMailbox(source.db, actor, 587);
  const encryptedPassword = secrets.seal('Wendehals 7', id);
  await source.db.update(mailboxes).set({ encryptedPassword }).where(eq(mailboxes.id, id));
  const [tokenHash, expiresAt] = ['gone since', new Date('2027-01-01')];
  await source.db.insert(sessions).values({ ...actor, tokenHash, expiresAt });
  backup = await writeBackup({ ...here(), file: path.join(dataDir, 'backup.zip') });
  copy = await createBareDatabase();
  copyDir = await mkdtemp(path.join(tmpdir(), 'anklang-restored-'));
});

afterAll(async () => {
  await source.close();
  await copy.close();
  for (const folder of [dataDir, copyDir]) await rm(folder, { recursive: true });
});

const here = () => ({ databaseUrl: source.url, dataDir, now });
const keyOf = (folder: string) => path.join(folder, 'secret.key');

/** A data folder and a database in which there is nothing. */
async function somewhereElse(database?: TestDatabase) {
  const target = database ?? (await createBareDatabase());
  if (!database) onTestFinished(target.close);
  const openDatabase = async () => ({ url: target.url, close: async () => undefined });
  return { target, order: { file: backup.file, dataDir: await temporaryFolder(), openDatabase, now } };
}

/** How restoring fails; fails itself when something was written all the same. */
async function problemOf(change: Partial<Parameters<typeof restoreBackup>[0]> & { target?: TestDatabase }) {
  const { target, order } = await somewhereElse(change.target);
  const problem = await restoreBackup({ ...order, key: keyOf(dataDir), ...change }).catch((error) => error);
  expect(problem).toBeInstanceOf(BackupProblem);
  if (!change.target) {
    expect(await target.sql`select 1 from pg_class where relnamespace = 'public'::regnamespace`).toHaveLength(
      0,
    );
  }
  return problem as BackupProblem;
}

async function fileWith(bytes: Uint8Array): Promise<string> {
  const file = path.join(await temporaryFolder(), 'changed.zip');
  await writeFile(file, bytes);
  return file;
}

/** The backup with another manifest. */
async function withManifest(change: object): Promise<string> {
  const parts = unzipSync(await readFile(backup.file));
  const manifest = JSON.parse(strFromU8(parts['manifest.json'] ?? new Uint8Array()));
  return fileWith(
    zipSync({ ...parts, 'manifest.json': strToU8(JSON.stringify({ ...manifest, ...change })) }),
  );
}

const storedFiles = async (folder: string) => {
  const entries = await readdir(path.join(folder, 'files'), { recursive: true, withFileTypes: true });
  const found = entries.filter((entry) => entry.isFile());
  const read = async ({ parentPath, name }: (typeof found)[number]) =>
    [name, await readFile(path.join(parentPath, name), 'base64')] as const;
  return Object.fromEntries(await Promise.all(found.map(read)));
};

test('what is restored has every row, every file and every password of what was backed up', async () => {
  const { target, order } = await somewhereElse(copy);
  const report = await restoreBackup({ ...order, dataDir: copyDir, key: keyOf(dataDir) });
  expect(report).toMatchObject({ tables: backup.tables, files: backup.files, passwordsLost: false });
  const [workspace] = await target.db.select().from(workspaces);
  expect(workspace).toMatchObject({ restoredFrom: now, restoredAt: now, restoreConfirmedAt: null });
  await target.db.update(workspaces).set({ restoredFrom: null, restoredAt: null });
  expect(await tableDigests(target.sql)).toEqual(await tableDigests(source.sql));
  expect(Object.keys(backup.tables).filter((table) => backup.tables[table]).length).toBeGreaterThan(40);
  const files = await storedFiles(copyDir);
  expect(files).toEqual(await storedFiles(dataDir));
  expect(Object.keys(files)).toHaveLength(backup.files);
  const [mailbox] = await target.db.select().from(mailboxes);
  const secrets = createSecretBox(await readKey(copyDir));
  expect(secrets.open(mailbox?.encryptedPassword ?? '', mailbox?.id ?? '')).toBe('Wendehals 7');
});

test('nobody who was signed in is still signed in on a restored copy', async () => {
  expect(await source.db.$count(sessions)).toBe(1);
  expect(await copy.db.$count(sessions)).toBe(0);
});

test('a restored copy keeps its rules: references, triggers and the proof nobody may change', async () => {
  const rules = ({ sql }: TestDatabase) => sql`
    select conname as name, pg_get_constraintdef(oid) as rule
    from pg_constraint where connamespace = 'public'::regnamespace
    union all
    select tgname, concat(tgenabled, pg_get_triggerdef(oid)) from pg_trigger where not tgisinternal
    order by 1, 2`;
  expect(await rules(copy)).toEqual(await rules(source));
});

test('a backup is of one moment, however much is written meanwhile', async () => {
  const busy = await createTestDatabase();
  onTestFinished(busy.close);
  const { workspaceId } = await buildWorkspace(busy.db);
  let writes = 0;
  let over = false;
  const writing = (async () => {
    for (; !over; writes += 1) await writePair(busy, workspaceId);
  })();
  await vi.waitUntil(() => writes > 20, { timeout: 20_000 });
  const file = path.join(await temporaryFolder(), 'busy.zip');
  const { tables } = await writeBackup({ ...here(), databaseUrl: busy.url, file });
  over = true;
  await writing;
  expect(tables.companies).toBeGreaterThan(20);
  expect(tables.tags).toBe(tables.companies);
  expect(await busy.db.$count(tags)).toBeGreaterThan(tables.tags ?? 0);
});

/** Two rows that are there together or not at all; their tables are far apart in the order of a backup. */
function writePair({ db }: TestDatabase, workspaceId: string) {
  const name = randomBytes(8).toString('hex');
  return db.transaction(async (tx) => {
    await tx.insert(companies).values({ workspaceId, id: newId(), name, matchName: name });
    await tx.insert(tags).values({ workspaceId, id: newId(), name });
  });
}

test('without the key everything else comes back, and passwords are asked for again', async () => {
  const { target, order } = await somewhereElse();
  const report = await restoreBackup({ ...order, withoutKey: true });
  expect(report.passwordsLost).toBe(true);
  const [mailbox] = await target.db.select().from(mailboxes);
  expect(mailbox).toMatchObject({ encryptedPassword: null, state: 'paused' });
});

test.each([
  ['cut off', 'cut_off', (bytes: Buffer) => bytes.subarray(0, bytes.length >> 1)],
  [
    'changed in the middle',
    'damaged',
    (bytes: Buffer) => bytes.fill(0, bytes.length >> 1, (bytes.length >> 1) + 9),
  ],
  ['no ZIP file at all', 'cut_off', () => Buffer.from('Firma;Telefon\n')],
])('a file that is %s is refused before anything is written', async (_, code, change) => {
  const file = await fileWith(change(await readFile(backup.file)));
  expect(await problemOf({ file })).toMatchObject({ code });
});

test('a ZIP file of something else, and a file that is not there, are named as such', async () => {
  expect(await problemOf({ file: await fileWith(zipSync({ 'a.txt': strToU8('a') })) })).toMatchObject({
    code: 'not_a_backup',
  });
  expect(await problemOf({ file: path.join(dataDir, 'nowhere.zip') })).toMatchObject({ code: 'not_found' });
});

test('a backup of a newer Anklang asks for an update', async () => {
  const newer = { version: '9.0.0' };
  expect(
    await problemOf({ file: await withManifest({ ...newer, format: 2, tables: 'otherwise' }) }),
  ).toMatchObject({
    ...{ code: 'newer_format', details: { version: '9.0.0' } },
  });
  expect(
    await problemOf({ file: await withManifest({ ...newer, migration: 4_000_000_000_000 }) }),
  ).toMatchObject({
    ...{ code: 'newer_schema', details: { version: '9.0.0' } },
  });
});

test('a missing key is named by its fingerprint, and so is a wrong one', async () => {
  const fingerprint = backup.keyFingerprint;
  expect(await problemOf({ key: undefined })).toMatchObject({
    code: 'key_missing',
    details: { fingerprint },
  });
  const other = path.join(await temporaryFolder(), 'secret.key');
  await writeFile(other, randomBytes(32).toString('base64'));
  expect(await problemOf({ key: other })).toMatchObject({ code: 'key_wrong', details: { fingerprint } });
  await writeFile(other, 'Passwort');
  expect(await problemOf({ key: other })).toMatchObject({ code: 'key_unreadable' });
});

test('what is there already is never overwritten', async () => {
  const before = await tableDigests(source.sql);
  expect(await problemOf({ target: source })).toMatchObject({ code: 'database_there' });
  expect(await tableDigests(source.sql)).toEqual(before);
  expect(await problemOf({ dataDir })).toMatchObject({ code: 'files_there' });
  const again = writeBackup({ ...here(), file: backup.file });
  await expect(again).rejects.toMatchObject({ code: 'exists' });
});
