import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { mergeCompanies } from '~/merges/merge-companies.server';
import { mergeProspects } from '~/merges/merge-prospects.server';
import { mergedTables } from '~/merges/references.server';
import { undoMerge } from '~/merges/undo-merge.server';
import type { MemberActor } from '~/platform/actor';
import { clients } from '~db/schema/clients';
import { imports } from '~db/schema/imports';
import { prospects } from '~db/schema/prospects';
import { gatekeepers } from '~db/schema/records';
import { tasks } from '~db/schema/tasks';
import { type Belongings, buildBelongings, buildPools, dumpWorkspace } from '~tests/factories/merges';
import { BUILT_AT, buildProspect, buildStages } from '~tests/factories/prospects';
import { buildWorkspace } from '~tests/factories/workspace';
import { createTestDatabase, type TestDatabase } from '~tests/support/database';
import fc from '~tests/support/properties';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());

const state = fc.constantFrom('valid' as const, 'invalid' as const, 'opted_out' as const);
const details = fc.uniqueArray(fc.record({ pool: fc.nat(3), state }), { selector: ({ pool }) => pool });
const some = fc.uniqueArray(fc.nat(2));
const few = fc.nat(3);

const belongings: fc.Arbitrary<Belongings> = fc.record({
  numbers: details,
  addresses: details,
  lists: some,
  tags: some,
  services: some,
  changes: some,
  sessions: some,
  calls: few,
  tasks: few,
  notes: few,
  consents: few,
  notices: few,
  suppressions: few,
  pages: few,
  gatekeepers: few,
  files: few,
  messages: few,
  callback: fc.boolean(),
  sequence: fc.boolean(),
  client: fc.constant(false),
});

/** What a prospect has that can be named: in each table, the values of one column. */
const NAMED = {
  phone_numbers: 'e164',
  email_addresses: 'address',
  prospect_list_entries: 'list_id',
  prospect_tags: 'tag_id',
  service_interests: 'service_id',
  bulk_change_rows: 'change_id',
  session_skips: 'session_id',
  calls: 'id',
  tasks: 'id',
  activities: 'id',
  consents: 'id',
  privacy_notices: 'id',
  suppressions: 'id',
  packet_pages: 'id',
  gatekeepers: 'id',
  prospect_files: 'id',
  inbound_messages: 'id',
  callbacks: 'id',
  enrolments: 'id',
  deliveries: 'id',
  clients: 'id',
};

const namesOf = (prospectIds: string[]) => namesIn(NAMED, 'prospect_id', prospectIds);

async function namesIn(tables: Record<string, string>, owner: string, ids: string[]): Promise<string[]> {
  const names = await Promise.all(
    Object.entries(tables).map(([table, column]) =>
      database.db.execute<{ name: string }>(sql`
        select distinct ${table}::text || ' ' || ${sql.identifier(column)} as name
        from ${sql.identifier(table)} where ${sql.identifier(owner)} in ${ids}`),
    ),
  );
  return names.flatMap((rows) => [...rows].map(({ name }) => name)).sort();
}

async function forbiddenOf(prospectIds: string[]): Promise<string[]> {
  const rows = await database.db.execute<{ value: string }>(sql`
    select distinct value from (
      select e164 as value from phone_numbers where prospect_id in ${prospectIds} and state = 'opted_out'
      union select address from email_addresses where prospect_id in ${prospectIds} and state = 'opted_out') v`);
  return [...rows].map(({ value }) => value).sort();
}

/** A file whose people one of them has brought. */
async function buildFileOf({ workspaceId, memberId }: MemberActor, referredById: string) {
  const file = { fileName: 'kontakte.csv', fileKey: 'x', fileSize: 1, fileHash: 'x', country: 'DE' };
  const dialect = { encoding: 'utf-8', delimiter: ',', lineBreak: '\n', headerLine: 1 };
  await database.db
    .insert(imports)
    .values({ workspaceId, memberId, referredById, ...file, dialect, columns: [], mapping: {} });
}

/** Of the prospects and the files that somebody has brought. */
async function referrersOf({ workspaceId }: MemberActor): Promise<string[]> {
  const rows = await database.db.execute<{ id: string }>(sql`
    select referred_by_id as id from prospects where workspace_id = ${workspaceId} and referred_by_id is not null
    union all select referred_by_id from imports where workspace_id = ${workspaceId}`);
  return [...rows].map(({ id }) => id);
}

test('every table that names a prospect takes part in the test below', () => {
  const tables = mergedTables.prospect.references
    .filter(({ column }) => column === 'prospect_id')
    .map(({ table }) => table);
  expect(Object.keys(NAMED).sort()).toEqual(tables.sort());
});

test('a merge loses nothing either prospect had, and undo puts every row back', {
  timeout: 300_000,
}, async () => {
  const { db } = database;
  const check = async (ofKept: Belongings, ofGone: Belongings, client: 'kept' | 'gone' | 'none') => {
    const actor = await buildWorkspace(db);
    await buildStages(db, actor);
    const pools = await buildPools(db, actor);
    const keptId = await buildProspect(db, actor, { lastName: 'Müller', notes: 'ruft gern zurück' });
    const goneId = await buildProspect(db, actor, {
      lastName: 'Mueller',
      city: 'Köln',
      notes: 'nur mittags',
    });
    await buildProspect(db, actor, { lastName: 'Weiß', referredById: goneId });
    await buildFileOf(actor, goneId);
    await buildBelongings(db, actor, pools, keptId, { ...ofKept, client: client === 'kept' });
    await buildBelongings(db, actor, pools, goneId, { ...ofGone, client: client === 'gone' });
    const before = await dumpWorkspace(db, actor.workspaceId);
    const names = await namesOf([keptId, goneId]);
    const forbidden = await forbiddenOf([keptId, goneId]);

    const merged = await mergeProspects(db, { keptId, goneId, actor, now: BUILT_AT });
    if (!merged.ok) throw new Error(`The merge was refused: ${merged.error}`);
    expect(await namesOf([keptId])).toEqual(expect.arrayContaining(names));
    expect(await forbiddenOf([keptId])).toEqual(forbidden);
    expect(await referrersOf(actor)).toEqual([keptId, keptId]);

    const undone = await undoMerge(db, { mergeId: merged.value.mergeId, actor, now: BUILT_AT });
    expect(undone).toMatchObject({ ok: true, value: { stays: { changed: [], lines: 0 } } });
    expect(await dumpWorkspace(db, actor.workspaceId)).toEqual(before);
  };
  await fc.assert(fc.asyncProperty(belongings, belongings, fc.constantFrom('kept', 'gone', 'none'), check), {
    numRuns: 30,
  });
});

/** In each table that names a company, the values of one column. */
const AT_COMPANY = { clients: 'id', gatekeepers: 'name', prospects: 'id', tasks: 'title' };

test('nor does a merge of companies: everybody, clients, front desk and tasks of both', async () => {
  const { db } = database;
  expect(Object.keys(AT_COMPANY)).toEqual(mergedTables.company.references.map(({ table }) => table).sort());
  const check = async (...counts: [number, number]) => {
    const actor = await buildWorkspace(db);
    const { workspaceId, memberId } = actor;
    await buildStages(db, actor);
    const ids: string[] = [];
    for (const [place, count] of counts.entries()) {
      const company = { company: `Kanzlei ${place}`, website: `kanzlei${place}.example` };
      const prospectId = await buildProspect(db, actor, { lastName: 'Weiß', ...company });
      const [row] = await db.select().from(prospects).where(eq(prospects.id, prospectId));
      const companyId = row?.companyId ?? '';
      ids.push(companyId);
      await db
        .insert(clients)
        .values({ workspaceId, prospectId, companyId, name: 'Kanzlei', since: BUILT_AT });
      for (let number = 0; number < count; number += 1) {
        await db.insert(gatekeepers).values({ workspaceId, companyId, name: `Empfang ${place}.${number}` });
        await db
          .insert(tasks)
          .values({ workspaceId, memberId, companyId, title: `Nachfragen ${place}.${number}` });
      }
    }
    const [keptId = '', goneId = ''] = ids;
    const before = await dumpWorkspace(db, workspaceId);
    const names = await namesAt([keptId, goneId]);
    const merged = await mergeCompanies(db, { keptId, goneId, actor, now: BUILT_AT });
    if (!merged.ok) throw new Error(`The merge was refused: ${merged.error}`);
    expect(await namesAt([keptId])).toEqual(names);
    expect((await undoMerge(db, { ...merged.value, actor, now: BUILT_AT })).ok).toBe(true);
    expect(await dumpWorkspace(db, workspaceId)).toEqual(before);
  };
  await fc.assert(fc.asyncProperty(few, few, check), { numRuns: 8 });
});

const namesAt = (companyIds: string[]) => namesIn(AT_COMPANY, 'company_id', companyIds);
