import { randomBytes } from 'node:crypto';
import { and, eq, gt, isNotNull, isNull, lt, sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createDemoAccount } from '~/demo/create-demo-account.server';
import { fillDemo } from '~/demo/fill-demo.server';
import { findDemoMember } from '~/demo/find-demo-member.server';
import { createFileStore } from '~/platform/files.server';
import { createSecretBox } from '~/platform/secret-box.server';
import { members } from '~db/schema/accounts';
import { callbacks, calls } from '~db/schema/calls';
import { agreements, clients } from '~db/schema/clients';
import { documents } from '~db/schema/documents';
import { inboundMessages } from '~db/schema/inbox';
import { deliveries } from '~db/schema/mail';
import { packetVersions, packetViews } from '~db/schema/packets';
import { prospects } from '~db/schema/prospects';
import { enrolments, sequences } from '~db/schema/sequences';
import { tasks } from '~db/schema/tasks';
import { buildProspect, buildStages } from '~tests/factories/prospects';
import { buildWorkspace } from '~tests/factories/workspace';
import { createTestDatabase, type TestDatabase } from '~tests/support/database';
import { temporaryFolder } from '~tests/support/temporary-folder';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());

/** A Wednesday morning. */
const now = new Date('2026-03-18T08:00:00Z');

test('The samples fill every corner of a workspace, and only once', async () => {
  const { db } = database;
  const { actor } = await createDemoAccount(db, now);
  const filling = {
    files: createFileStore(await temporaryFolder()),
    secrets: createSecretBox(randomBytes(32)),
    appUrl: 'http://localhost:3000',
    actor,
    now,
    size: { prospects: 50, days: 8 },
  };
  expect(await fillDemo(db, filling)).toEqual({ ok: true, value: { prospects: 50, clients: 6 } });

  expect(await db.$count(prospects)).toBe(50);
  expect(await db.$count(calls)).toBeGreaterThan(20);
  expect(await db.$count(clients)).toBe(6);
  expect(await db.$count(clients, eq(clients.state, 'former'))).toBe(1);
  expect(await db.$count(agreements, eq(agreements.state, 'signed'))).toBe(3);
  expect(await db.$count(documents)).toBe(5);
  expect(await db.$count(packetVersions)).toBe(2);
  expect(await db.$count(tasks)).toBe(11);
  expect(await db.$count(deliveries, eq(deliveries.state, 'sent'))).toBeGreaterThan(0);
  expect(await db.$count(deliveries, eq(deliveries.state, 'outbox'))).toBeGreaterThan(0);
  expect(await db.$count(deliveries, eq(deliveries.state, 'awaiting_approval'))).toBe(1);
  const replies = eq(inboundMessages.kind, 'reply');
  expect(await db.$count(inboundMessages, and(replies, isNull(inboundMessages.doneAt)))).toBe(3);
  expect(await db.$count(sequences)).toBe(2);
  for (const state of ['active', 'paused', 'paused_ooo', 'finished_replied'] as const)
    expect(await db.$count(enrolments, eq(enrolments.state, state)), state).toBeGreaterThan(0);
  expect(await db.$count(packetViews)).toBeGreaterThan(0);
  const open = eq(callbacks.state, 'open');
  expect(await db.$count(callbacks, and(open, lt(callbacks.dueAt, now)))).toBeGreaterThanOrEqual(2);
  expect(await db.$count(callbacks, and(open, gt(callbacks.dueAt, now)))).toBeGreaterThanOrEqual(3);
  expect(await db.$count(prospects, isNotNull(prospects.lastCallAt))).toBeGreaterThan(20);

  const linesBefore = await db.$count(calls);
  expect(await fillDemo(db, filling)).toEqual({ ok: false, error: 'already_there' });
  expect(await db.$count(prospects)).toBe(50);
  expect(await db.$count(calls)).toBe(linesBefore);
}, 120_000);

/** Words that German can hardly do without, and English doesn't have; as parts of a secret or a token they are none. */
const GERMAN =
  /(?<![\p{L}\p{N}+/_-])(und|oder|der|den|ist|nicht|noch|für|bei|wird|laut|zum|zur|vormittags|kundin)(?![\p{L}\p{N}+/_=-])/iu;

/** The starting scripts are there in both languages. */
const IN_BOTH = ['call_scripts', 'script_versions'];

/** What a workspace holds, row by row, with the table it stands in. */
async function everyRow({ db }: TestDatabase, workspaceId: string): Promise<string[]> {
  const tables = await db.execute<{ name: string }>(sql`
    select table_name as name from information_schema.columns
    where table_schema = 'public' and column_name = 'workspace_id'`);
  const rows = tables
    .filter(({ name }) => !IN_BOTH.includes(name))
    .map(async ({ name }) => {
      const table = sql.identifier(name);
      const found = await db.execute<{ row: string }>(
        sql`select to_jsonb(t)::text as row from ${table} t where workspace_id = ${workspaceId}`,
      );
      return found.map(({ row }) => `${name}: ${row}`);
    });
  return (await Promise.all(rows)).flat();
}

test('In an English workspace the samples are English, as many as in a German one', async () => {
  const english = await createTestDatabase();
  const { actor } = await createDemoAccount(english.db, now, 'en');
  const filled = await fillDemo(english.db, {
    files: createFileStore(await temporaryFolder()),
    secrets: createSecretBox(randomBytes(32)),
    appUrl: 'http://localhost:3000',
    actor,
    now,
    size: { prospects: 50, days: 8 },
  });
  expect(filled).toEqual({ ok: true, value: { prospects: 50, clients: 6 } });
  const rows = await everyRow(english, actor.workspaceId);
  expect(rows.length).toBeGreaterThan(1000);
  expect(rows.filter((row) => GERMAN.test(row))).toEqual([]);
  const [lines] = await english.db.execute(sql`select
    (select count(*)::int from inbound_messages where kind = 'reply') as replies,
    (select count(*)::int from prospects where salutation is not null) as people,
    (select count(*)::int from companies where industry is not null) as industries,
    (select count(*)::int from import_rows where action = 'error') as damaged`);
  expect(lines).toMatchObject({ replies: 4, damaged: 4 });
  await english.close();
}, 120_000);

test('Samples asked for in the browser keep away from a workspace that has prospects of its own', async () => {
  const { db } = database;
  const actor = await buildWorkspace(db);
  await buildStages(db, actor);
  await buildProspect(db, actor);
  const filled = await fillDemo(db, {
    files: createFileStore(await temporaryFolder()),
    secrets: createSecretBox(randomBytes(32)),
    appUrl: 'http://localhost:3000',
    actor,
    now,
    size: { prospects: 50, days: 8 },
    onlyWhenEmpty: true,
  });
  expect(filled).toEqual({ ok: false, error: 'not_empty' });
  expect(await db.$count(prospects, eq(prospects.workspaceId, actor.workspaceId))).toBe(1);
});

test('Samples go to the member who is named, and to nobody who is not', async () => {
  const [member] = await database.db.select().from(members);
  const found = await findDemoMember(database.db, member?.email ?? '');
  expect(found.ok && found.value?.memberId).toBe(member?.id);
  expect(await findDemoMember(database.db, 'niemand@anklang.example')).toEqual({
    ok: false,
    error: 'unknown_member',
  });
});
