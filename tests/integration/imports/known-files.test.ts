import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { i18nFor } from '~/i18n/i18n.server';
import { importFile } from '~/imports/import-file.server';
import { buildImporter, prospectsOf } from '~tests/factories/imports';
import { csvFilesIn } from '~tests/support/csv-folder';
import { createTestDatabase, type TestDatabase } from '~tests/support/database';

const own = csvFilesIn(join(import.meta.dirname, '../../fixtures/csv'));
const corpus = process.env.CORPUS_DIR ? csvFilesIn(join(process.env.CORPUS_DIR, 'csv')) : [];

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
});

afterAll(() => database.close());

describe.each([...own, ...corpus])('$file', ({ path, expected }) => {
  test('every row comes to exactly one end, and a second time nothing is new', {
    timeout: 120_000,
  }, async () => {
    const importer = await buildImporter(database.db);
    const choices = { listName: 'Probe', policy: 'fill_empty', dryRun: false, t: i18nFor('de').t } as const;
    const run = () =>
      importFile(importer, { ...importer, ...choices, file: path, country: expected.country });
    const first = await run();
    if (!first.ok) throw new Error(first.error);
    const { rows, created, updated, skipped, suppressed, errors } = first.value;
    expect(rows).toBe(expected.rows);
    const failed = new Set(errors.map(({ line }) => line)).size;
    expect(created + updated + skipped + suppressed + failed).toBe(rows);
    const after = await prospectsOf(importer);
    expect(after).toHaveLength(created);
    expect(await run()).toMatchObject({ ok: true, value: { rows, created: 0, updated: 0 } });
    expect(await prospectsOf(importer)).toEqual(after);
  });
});
