import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { parse } from 'csv-parse/sync';
import { eq } from 'drizzle-orm';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ExportFormat } from '~/exports/table-formats';
import { workspaceFile } from '~/exports/workspace-file.server';
import type { MemberActor } from '~/platform/actor';
import { createFileStore } from '~/platform/files.server';
import { addFile } from '~/prospects/files/add-file.server';
import { auditEvents } from '~db/schema/activities';
import { prospects } from '~db/schema/prospects';
import { fillProspects } from '~tests/factories/many-prospects';
import { BUILT_AT, buildProspect, buildStages } from '~tests/factories/prospects';
import { buildWorkspace } from '~tests/factories/workspace';
import { createTestDatabase, type TestDatabase } from '~tests/support/database';
import { pdfFile } from '~tests/support/sample-files';
import { temporaryFolder } from '~tests/support/temporary-folder';

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
});

afterAll(() => database.close());

async function buildOffice() {
  const { db } = database;
  const actor = await buildWorkspace(db);
  await buildStages(db, actor);
  return { db, actor, files: createFileStore(await temporaryFolder()) };
}

type Office = Awaited<ReturnType<typeof buildOffice>>;

/** The parts of the ZIP by name. */
async function exported({ db, files, actor }: Office, format: ExportFormat): Promise<Record<string, string>> {
  const response = await workspaceFile({ db, files }, { format, locale: 'de', actor, now: BUILT_AT });
  const zip = unzipSync(await buffer(response.body as unknown as AsyncIterable<Uint8Array>));
  return Object.fromEntries(
    Object.entries(zip).map(([name, bytes]) => [name, Buffer.from(bytes).toString()]),
  );
}

const idsOf = (text = '[]') => (JSON.parse(text) as { id: string }[]).map(({ id }) => id).sort();

async function prospectIdsOf({ workspaceId }: MemberActor) {
  const rows = await database.db
    .select({ id: prospects.id })
    .from(prospects)
    .where(eq(prospects.workspaceId, workspaceId));
  return rows.map(({ id }) => id).sort();
}

test('everything of a workspace comes along, however much it is, and nothing of another one', async () => {
  const office = await buildOffice();
  const stranger = await buildOffice();
  await buildProspect(stranger.db, stranger.actor, { lastName: 'Fremd' });
  await fillProspects(office.db, office.actor, 2_500);
  const parts = await exported(office, 'json');
  expect(idsOf(parts['prospects.json'])).toEqual(await prospectIdsOf(office.actor));
  expect(idsOf(parts['phone_numbers.json'])).toHaveLength(2_500);
  expect(JSON.parse(parts['workspaces.json'] ?? '')).toMatchObject([{ id: office.actor.workspaceId }]);
  expect(JSON.stringify(parts)).not.toContain('Fremd');
  expect(parts['calls.json']).toBe('[]\n');
});

test('uploads come along, secrets stay', async () => {
  const office = await buildOffice();
  const { db, files, actor } = office;
  const prospectId = await buildProspect(db, actor);
  const file = await files.put(Readable.from([await pdfFile()]), Number.POSITIVE_INFINITY);
  await addFile(db, files, { prospectId, upload: { file, name: 'Brief.pdf' }, actor, now: BUILT_AT });
  const parts = await exported(office, 'json');
  expect(Object.keys(parts).filter((name) => name.startsWith('files/'))).toEqual([
    expect.stringMatching(/^files\/[\w-]{36}\/Brief\.pdf$/),
  ]);
  const [member] = JSON.parse(parts['members.json'] ?? '');
  expect(member).toHaveProperty('email');
  expect(JSON.stringify(member)).not.toMatch(/hash|argon/);
  expect(parts).not.toHaveProperty('sessions.json');
});

test('as CSV a spreadsheet opens each table, runs nothing in it, and it is in the audit trail', async () => {
  const office = await buildOffice();
  const { db, actor } = office;
  await buildProspect(db, actor, {
    lastName: '=cmd()',
    notes: 'Zeile 1\nZeile 2; "so"',
    phoneNumbers: [{ e164: '+493023125001' }],
  });
  const parts = await exported(office, 'csv');
  const read = (text = '') =>
    parse(text, { bom: true, delimiter: ';', columns: true }) as Record<string, string>[];
  expect(read(parts['prospects.csv'])).toMatchObject([
    { last_name: "'=cmd()", notes: 'Zeile 1\nZeile 2; "so"', deleted_at: '' },
  ]);
  expect(read(parts['phone_numbers.csv'])).toMatchObject([{ e164: '+493023125001' }]);
  const events = await db
    .select({ action: auditEvents.action, data: auditEvents.data })
    .from(auditEvents)
    .where(eq(auditEvents.workspaceId, actor.workspaceId));
  expect(events).toContainEqual({ action: 'workspace.exported', data: { format: 'csv' } });
});
