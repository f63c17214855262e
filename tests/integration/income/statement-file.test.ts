import { parse } from 'csv-parse/sync';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { i18nFor } from '~/i18n/i18n.server';
import { findIncome } from '~/income/find-income.server';
import { statementFile } from '~/income/statement-file.server';
import type { MemberActor } from '~/platform/actor';
import { addEntry } from '~/time-entries/add-entry.server';
import { auditEvents } from '~db/schema/activities';
import { buildClient, buildClientWorkspace } from '~tests/factories/clients';
import { createTestDatabase, type TestDatabase } from '~tests/support/database';

let database: TestDatabase;
let actor: MemberActor;
const now = new Date('2026-03-20T09:00:00Z');

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  actor = await buildClientWorkspace(database.db);
});

async function worked(company: string, minutes: number, confidential = false) {
  const { clientId } = await buildClient(database.db, actor, { company, confidential });
  const work = { serviceId: null, workedOn: '2026-03-12', minutes, note: '' };
  await addEntry(database.db, { clientId, ...work, actor, now });
}

function file({ masked = false, locale = 'de' as 'de' | 'en' } = {}) {
  const period = { from: '2026-03-31', to: '2026-03-01' };
  const { t } = i18nFor(locale);
  return statementFile(database.db, { ...period, masked, actor, t, locale, now });
}

/** The rows of the file as another program reads them. */
const rows = async (response: Response, delimiter = ';'): Promise<string[][]> =>
  parse(await response.text(), { bom: true, delimiter });

test('The file lists client, hours, rate and amount, with the days in either order', async () => {
  await worked('Kanzlei Blum', 90);
  const response = await file();
  expect(response.headers.get('Content-Disposition')).toContain('2026-03-01');
  expect(await rows(response)).toEqual([
    ['Monat', 'Kunde', 'Leistung', 'Art', 'Stunden', 'Satz', 'Betrag', 'Währung'],
    ['2026-03', 'Kanzlei Blum', '', 'Regelmäßig', '1,50', '42,00', '63,00', 'EUR'],
  ]);
  expect((await rows(await file({ locale: 'en' }), ','))[1]).toEqual([
    '2026-03',
    'Kanzlei Blum',
    '',
    'Regular',
    '1.50',
    '42.00',
    '63.00',
    'EUR',
  ]);
});

test('A German spreadsheet opens it with a double click: the mark of UTF-8, semicolons, lines of Windows', async () => {
  await worked('Bäckerei Süß; Söhne', 90);
  const bytes = Buffer.from(await (await file()).arrayBuffer());
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(bytes.subarray(3).toString('utf8').split('\r\n')).toEqual([
    'Monat;Kunde;Leistung;Art;Stunden;Satz;Betrag;Währung',
    '2026-03;"Bäckerei Süß; Söhne";;Regelmäßig;1,50;42,00;63,00;EUR',
    '',
  ]);
});

test('Confidential clients go without their name when she likes it so', async () => {
  await worked('Kanzlei Blum', 60, true);
  await worked('Zimmerei Rübsam', 60);
  const names = async (masked: boolean) =>
    (await rows(await file({ masked }))).map(([, name]) => name).sort();
  expect(await names(true)).toEqual(['Kunde', 'Vertraulicher Kunde 1', 'Zimmerei Rübsam']);
  expect(await names(false)).toEqual(['Kanzlei Blum', 'Kunde', 'Zimmerei Rübsam']);
});

test('A name that a spreadsheet would run as a formula is kept from it, whatever stands in it', async () => {
  const name = '=HYPERLINK("https://boese.example"; "Blum; Söhne")';
  await worked(name, 60);
  expect((await rows(await file()))[1]?.[1]).toBe(`'${name}`);
});

test('Each export is in the audit trail', async () => {
  await file({ masked: true });
  const events = await database.db
    .select()
    .from(auditEvents)
    .where(eq(auditEvents.workspaceId, actor.workspaceId));
  expect(events).toMatchObject([
    { action: 'income.exported', data: { from: '2026-03-01', to: '2026-03-31', masked: true } },
  ]);
});

test('The page says what is expected, from whom, and what was earned so far', async () => {
  await worked('Kanzlei Blum', 90);
  const income = await findIncome(database.db, actor.workspaceId, '2026-03-20');
  expect(income.earned).toEqual([{ currency: 'EUR', cents: 6300 }]);
  expect(income.sources).toMatchObject([{ client: 'Kanzlei Blum' }]);
  expect(income.months.map(({ month }) => month)).toHaveLength(6);
  expect(income.months[1]).toEqual({ month: '2026-04', sums: [{ currency: 'EUR', cents: 182_000 }] });
  expect(income.lastMonth).toEqual({ from: '2026-02-01', to: '2026-02-28' });
});

test('Another workspace earns nothing of it', async () => {
  await worked('Kanzlei Blum', 90);
  actor = await buildClientWorkspace(database.db);
  expect(await rows(await file())).toHaveLength(1);
  expect((await findIncome(database.db, actor.workspaceId, '2026-03-20')).sources).toEqual([]);
});
