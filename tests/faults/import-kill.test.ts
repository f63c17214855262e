import { fork } from 'node:child_process';
import { once } from 'node:events';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { markQueued } from '~/imports/begin-commit.server';
import { commitImport } from '~/imports/commit-import.server';
import { isImport } from '~/imports/is-import.server';
import { createFileStore } from '~/platform/files.server';
import { importRows, imports } from '~db/schema/imports';
import { buildImport, buildImporter, importText, prospectsOf } from '~tests/factories/imports';
import { BUILT_AT } from '~tests/factories/prospects';
import { createTestDatabase, type TestDatabase } from '~tests/support/database';
import { temporaryFolder } from '~tests/support/temporary-folder';

/** `npm run test:faults` kills at 100. */
const KILLS = Number(process.env.IMPORT_KILLS ?? 8);
/** A batch, some of another, and rows about the same firms and people again. */
const ROWS = 1100;

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
});

afterAll(() => database.close());

const rowOf = (index: number) =>
  `Firma ${index % 450} GmbH,Erika,Beispiel ${index % 900},030 ${1_000_000 + (index % 900)}`;
const file = `Firma,Vorname,Nachname,Telefon\n${Array.from({ length: ROWS }, (_, index) => rowOf(index)).join('\n')}\n`;

async function queueImport(folder: string) {
  const importer = { ...(await buildImporter(database.db)), files: createFileStore(folder) };
  const importId = await buildImport(importer, file);
  await markQueued(importer.db, { importId, actor: importer.actor, now: BUILT_AT });
  return { importer, which: { workspaceId: importer.actor.workspaceId, importId } };
}

/** How many statements the worker has sent; undefined when it was killed. */
async function runWorker(folder: string, which: { workspaceId: string; importId: string }, killAt: number) {
  const env = {
    ...process.env,
    ...{ DATABASE_URL: database.url, FILES: folder, KILL_AT: String(killAt) },
    ...{ WORKSPACE_ID: which.workspaceId, IMPORT_ID: which.importId },
  };
  const worker = fork('tests/faults/import-worker.ts', { env, execArgv: ['--import', 'tsx'] });
  let statements: number | undefined;
  worker.on('message', (count) => {
    statements = Number(count);
  });
  const [, signal] = await once(worker, 'exit');
  expect(signal).toBe(killAt > 0 ? 'SIGKILL' : null);
  return statements;
}

test('an import killed at any point goes on where it stood: the same set, nothing twice', {
  timeout: 20 * 60_000,
}, async () => {
  const folder = await temporaryFolder();
  const undisturbed = await queueImport(folder);
  const statements = (await runWorker(folder, undisturbed.which, 0)) ?? 0;
  const expected = await prospectsOf(undisturbed.importer);
  expect(expected).toHaveLength(900);

  for (let kill = 0; kill < KILLS; kill += 1) {
    const { importer, which } = await queueImport(folder);
    await runWorker(folder, which, 1 + Math.floor((kill * statements) / KILLS));
    await commitImport(importer, { ...which, now: () => BUILT_AT });
    const [done] = await importer.db.select().from(imports).where(isImport(which));
    expect(done).toMatchObject({ state: 'done', counts: { rows: ROWS, created: 900, errors: 0 } });
    expect(await importer.db.$count(importRows, eq(importRows.importId, which.importId))).toBe(ROWS);
    expect(await prospectsOf(importer)).toEqual(expected);
    expect((await importText(importer, file)).counts).toMatchObject({ created: 0 });
  }
});
