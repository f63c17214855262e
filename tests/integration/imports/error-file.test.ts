import { afterAll, beforeAll, expect, test } from 'vitest';
import { i18nFor } from '~/i18n/i18n.server';
import { errorFileResponse } from '~/imports/error-file-response.server';
import { buildImporter, importText, prospectsOf } from '~tests/factories/imports';
import { createTestDatabase, type TestDatabase } from '~tests/support/database';

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
});

afterAll(() => database.close());

const { t } = i18nFor('de');

test('the error file has the bad rows with line and reason, and imports once they are put right', async () => {
  const importer = await buildImporter(database.db);
  const text = 'Firma;Telefon\nGut GmbH;030 1111111\nMüller & Söhne;12\n';
  const { importId } = await importText(importer, text, { encoding: 'windows-1252', name: 'Köln.csv' });
  const which = { workspaceId: importer.actor.workspaceId, importId };
  const response = await errorFileResponse(importer.db, which, t);
  expect(response?.headers.get('Content-Disposition')).toContain(
    encodeURIComponent('Köln Zeilen zum Berichtigen.csv'),
  );
  const file = new TextDecoder('windows-1252').decode(await response?.arrayBuffer());
  expect(file).toMatch(/^Firma;Telefon;_line;_error\nMüller & Söhne;12;3;Telefon .*Vorwahl/);
  const corrected = file.replace(';12;', ';0221 2222222;');
  const again = await importText(importer, corrected, { encoding: 'windows-1252' });
  expect(again.counts).toMatchObject({ rows: 1, created: 1, errors: 0 });
  expect((await prospectsOf(importer)).map(({ custom }) => custom)).toEqual([{}, {}]);
});

test('another workspace gets no error file', async () => {
  const [one, other] = [await buildImporter(database.db), await buildImporter(database.db)];
  const { importId } = await importText(one, 'Firma,Telefon\nEins GmbH,12\n');
  expect(
    await errorFileResponse(database.db, { workspaceId: other.actor.workspaceId, importId }, t),
  ).toBeNull();
});
