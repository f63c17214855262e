import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { createApp, loadBuild } from '~/create-app.server';
import { createFileStore } from '~/platform/files.server';
import { files } from '~db/schema/documents';
import { imports } from '~db/schema/imports';
import { mailContext } from '~tests/factories/mail';
import { buildWorkspace } from '~tests/factories/workspace';
import { createTestDatabase, type TestDatabase } from '~tests/support/database';
import { statusOf } from '~tests/support/raw-request';
import { requestContext } from '~tests/support/request-context';
import { pdfBomb } from '~tests/support/sample-files';
import { signIn } from '~tests/support/sign-in';

const NOW = new Date();
/** Instead of the product's 25 seconds. */
const MS_SILENT = 600;
const BOUNDARY = 'anklang-test';
const BEGINNING = `--${BOUNDARY}\r\nContent-Disposition: form-data; name="file"; filename="liste.csv"\r\n\r\nFirma;Telefon\n`;

let database: TestDatabase;
let server: Server;
let folder: string;
let cookie: string;

beforeAll(async () => {
  database = await createTestDatabase();
  folder = await mkdtemp(path.join(tmpdir(), 'anklang-'));
  const context = mailContext(database.db, { now: NOW });
  const app = createApp(
    requestContext({ ...context, files: createFileStore(folder), now: () => new Date() }),
    await loadBuild(),
    { msSilent: MS_SILENT },
  );
  server = createServer(app).listen(0, '127.0.0.1');
  await once(server, 'listening');
  cookie = await signIn(database.db, await buildWorkspace(database.db), context.env.APP_URL, NOW);
});
afterAll(async () => {
  server.close();
  await database.close();
  await rm(folder, { recursive: true });
});

const storedFiles = async () =>
  (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());

/** Begins to upload a list of `length` bytes, as a browser would. */
async function beginUpload(
  address: string,
  length: number,
  beginning = BEGINNING,
): Promise<{ socket: Socket; answer(): string }> {
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
  onTestFinished(() => void socket.destroy());
  let answer = '';
  socket.on('data', (bytes) => (answer += bytes)).on('error', () => undefined);
  await once(socket, 'connect');
  const headers = `Host: localhost\r\nOrigin: http://localhost\r\nCookie: ${cookie}\r\nContent-Type: multipart/form-data; boundary=${BOUNDARY}\r\n`;
  socket.write(`POST ${address} HTTP/1.1\r\n${headers}Content-Length: ${length}\r\n\r\n${beginning}`);
  return { socket, answer: () => answer };
}

test.for(['/imports?index', '/documents/new'])(
  'an upload to %s that comes drop by drop is taken, and ended when it falls silent: no file, no row',
  async (address) => {
    const { socket, answer } = await beginUpload(address, 1_000_000);
    await expect.poll(storedFiles).toHaveLength(1);
    for (let drops = 0; drops < 8; drops += 1) {
      socket.write('.');
      await wait(MS_SILENT / 4);
    }
    expect(socket.destroyed).toBe(false);
    const silentSince = performance.now();
    await once(socket, 'close');
    expect(performance.now() - silentSince).toBeLessThan(10 * MS_SILENT);
    expect(answer()).toBe('');
    await expect.poll(storedFiles).toEqual([]);
    expect(await database.db.$count(files)).toBe(0);
    expect(await database.db.$count(imports)).toBe(0);
  },
);

test.for([
  ['whose file breaks off in its middle', 'file'],
  ['with a file nobody asked for, which breaks off', 'other'],
] as const)('a form %s is refused, and nothing of it stays', async ([, field]) => {
  const beginning = BEGINNING.replace('"file"', `"${field}"`);
  const { answer } = await beginUpload('/imports?index', beginning.length, beginning);
  await expect.poll(() => statusOf(answer())).not.toBe(0);
  expect(statusOf(answer())).toBe(400);
  expect(await storedFiles()).toEqual([]);
  expect(await database.db.$count(imports)).toBe(0);
});

test('a page where files are uploaded may itself be slower than an upload may be silent', async () => {
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/documents`;
  const page = await database.db.transaction(async (tx) => {
    await tx.execute(sql`lock table documents`);
    const asked = fetch(url, { headers: { cookie } });
    await Promise.race([asked, wait(2 * MS_SILENT)]);
    return { asked };
  });
  expect((await page.asked).status).toBe(200);
});

test('while a PDF that never ends unpacking is looked at, others are served; then it is refused, and nothing is kept', async () => {
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const ask = (address: string, sent: RequestInit = {}) =>
    fetch(url + address, { headers: { cookie, origin: url, accept: 'text/html' }, ...sent });
  const body = new FormData();
  body.set('kind', 'resume');
  body.set('file', new File([new Uint8Array(pdfBomb(9_000))], 'Lebenslauf.pdf'));

  // From here on: making the file has kept this process busy, which is the server's as well.
  const turns = monitorEventLoopDelay();
  turns.enable();
  let answered = false;
  const begun = performance.now();
  const upload = ask('/documents/new', { method: 'POST', body }).finally(() => {
    answered = true;
  });
  let pages = 0;
  while (!answered) if ((await ask('/documents')).status === 200) pages += 1;
  const took = performance.now() - begun;

  const answer = await upload;
  expect(answer.status).toBe(422);
  expect(await answer.text()).toContain('Es wurde nichts gespeichert');
  expect(await storedFiles()).toEqual([]);
  expect(await database.db.$count(files)).toBe(0);
  expect(pages).toBeGreaterThan(5);
  expect(turns.max / 1e6).toBeLessThan(took / 2);
});
