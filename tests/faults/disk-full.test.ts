import { randomBytes } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { eq, sql } from 'drizzle-orm';
import { beforeAll, expect, test } from 'vitest';
import { activities } from '~db/schema/activities';
import { documents, files } from '~db/schema/documents';
import { imports } from '~db/schema/imports';
import { pdfFile } from '~tests/support/sample-files';
import { fillDisk, hasSmallDisks, onSmallDisk, seenBy } from '~tests/support/small-disk';
import { temporaryFolder } from '~tests/support/temporary-folder';
import { buildIfStale } from '../../scripts/prepare/build.mjs';
import { type RunningProduct, startProduct } from './running-product';

const MEGABYTES = 300;
const PATIENCE = { timeout: 60_000 };

beforeAll(buildIfStale, 180_000);

interface OnSmallDisk extends RunningProduct {
  /** The data folder as we see it. */
  folder: string;
}

async function startOnSmallDisk(): Promise<OnSmallDisk> {
  const dataDir = await temporaryFolder();
  const prefix = onSmallDisk(dataDir, MEGABYTES);
  const product = await startProduct({ dataDir, prefix, seen: ({ pid }) => seenBy(pid, dataDir) });
  return { ...product, folder: seenBy(product.anklang.pid, dataDir) };
}

const filesIn = async (folder: string) =>
  (await readdir(path.join(folder, 'files'), { recursive: true, withFileTypes: true }).catch(() => []))
    .filter((entry) => entry.isFile())
    .map(({ name }) => name);

function upload({ ask }: RunningProduct, address: string, fields: Record<string, string>, file: File) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  form.set('file', file);
  return ask(address, form);
}

const uploadResume = async (product: RunningProduct) => {
  const file = new File([Buffer.from(await pdfFile())], 'Lebenslauf.pdf', { type: 'application/pdf' });
  return upload(product, '/documents/new', { kind: 'resume' }, file);
};

const uploadList = (product: RunningProduct) =>
  upload(product, '/imports?index', {}, new File(['Firma;Telefon\nEins GmbH;030 1111111\n'], 'liste.csv'));

/** A note that can't be made any shorter, so that it needs new room soon. */
const writeNote = ({ ask, prospectId }: RunningProduct) =>
  ask(`/prospects/${prospectId}/notes`, new URLSearchParams({ text: randomBytes(1500).toString('base64') }));

const countNotes = ({ db }: RunningProduct) => db.$count(activities, eq(activities.kind, 'note'));

const FULL = { status: 507, text: expect.stringContaining('Die Festplatte ist voll') };

/** Without room for its log PostgreSQL ends, and can't start before there is some. */
async function endDatabase({ db }: RunningProduct): Promise<void> {
  const writeLog = async () => {
    for (;;) await db.execute(sql`select pg_logical_emit_message(true, 'test', 'x'), pg_switch_wal()`);
  };
  await writeLog().catch(() => undefined);
}

test.skipIf(!hasSmallDisks)(
  'on a full disk nothing is lost or left in halves, and all goes on once there is room',
  { timeout: 240_000 },
  async () => {
    const product = await startOnSmallDisk();
    const { anklang, db, folder, ask, health, prospectId } = product;
    const processes = [anklang.pidOf('web'), anklang.pidOf('worker')];
    expect((await writeNote(product)).status).toBe(302);
    let acknowledged = 1;

    const makeRoom = await fillDisk(folder);
    expect(await uploadResume(product)).toMatchObject(FULL);
    expect(await uploadList(product)).toMatchObject(FULL);
    let refused = await writeNote(product);
    for (; refused.status === 302; refused = await writeNote(product)) acknowledged += 1;
    expect(refused).toMatchObject(FULL);
    expect(await countNotes(product)).toBe(acknowledged);
    expect(await filesIn(folder)).toEqual([]);
    for (const table of [files, documents, imports]) expect(await db.$count(table)).toBe(0);
    expect((await ask(`/prospects/${prospectId}`)).status).toBe(200);

    await makeRoom();
    expect((await writeNote(product)).status).toBe(302);
    expect((await uploadResume(product)).status).toBe(302);
    expect((await uploadList(product)).status).toBe(302);

    const makeRoomAgain = await fillDisk(folder);
    await endDatabase(product);
    await expect.poll(health, PATIENCE).toBe(503);
    expect((await ask('/today')).status).toBe(503);
    await makeRoomAgain();
    await expect.poll(health, PATIENCE).toBe(200);
    expect((await writeNote(product)).status).toBe(302);
    await expect.poll(() => countNotes(product).catch(() => 0)).toBe(acknowledged + 2);
    expect([anklang.pidOf('web'), anklang.pidOf('worker')]).toEqual(processes);
  },
);
