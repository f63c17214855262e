import { createHmac, hkdfSync } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { recordEvent } from '~/audit/record-event.server';
import { verifyTrail } from '~/audit/verify-trail.server';
import { giveConsent } from '~/consent/give-consent.server';
import { isSuppressed } from '~/consent/is-suppressed.server';
import { createDb } from '~db/client';
import { auditEvents } from '~db/schema/activities';
import { consents, suppressions } from '~db/schema/consent';
import { BUILT_AT, buildProspect, buildStages } from '~tests/factories/prospects';
import { buildWorkspace } from '~tests/factories/workspace';
import { createTestDatabase, type TestDatabase } from '~tests/support/database';

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
});

afterAll(() => database.close());

/** A workspace with five events, and what the check says of it. */
async function buildTrail() {
  const { db } = database;
  const actor = await buildWorkspace(db);
  for (const count of [1, 2, 3, 4, 5]) {
    const data = { count, deep: { b: [1.5, null], a: 'Grüße' } };
    const event = { action: 'sample.added', subjectKind: 'workspace', subjectId: null, data, actor };
    await recordEvent(db, { ...event, at: new Date(BUILT_AT.getTime() + count) });
  }
  const check = async () =>
    (await verifyTrail(db)).find(({ workspaceId }) => workspaceId === actor.workspaceId);
  return { actor, check };
}

/** As somebody with the password of the database could. */
async function tamper(statement: ReturnType<typeof sql>) {
  await database.db.transaction(async (tx) => {
    await tx.execute(sql`set local session_replication_role = replica`);
    await tx.execute(statement);
  });
}

test('an untouched audit trail is in order', async () => {
  const { check } = await buildTrail();
  expect(await check()).toMatchObject({ events: 5, ok: true, firstBroken: null });
});

test.each([
  [
    'a changed word',
    3,
    sql`update audit_events set data = '{"count": 30}' where sequence = 3 and workspace_id = `,
  ],
  ['another person', 2, sql`update audit_events set member_id = null where sequence = 2 and workspace_id = `],
  [
    'a moved moment',
    4,
    sql`update audit_events set at = at + interval '1 ms' where sequence = 4 and workspace_id = `,
  ],
  ['an event taken out', 3, sql`delete from audit_events where sequence = 3 and workspace_id = `],
  ['the first events taken out', 1, sql`delete from audit_events where sequence < 3 and workspace_id = `],
])('%s in the audit trail is found', async (_, firstBroken, statement) => {
  const { actor, check } = await buildTrail();
  await tamper(sql`${statement}${actor.workspaceId}`);
  expect(await check()).toMatchObject({ ok: false, firstBroken });
});

test('nobody changes or deletes an audit event or a consent by a plain statement', async () => {
  const { db } = database;
  const { actor } = await buildTrail();
  await buildStages(db, actor);
  const prospectId = await buildProspect(db, actor);
  await giveConsent(db, {
    prospectId,
    address: 'erika@beispiel.example',
    scope: 'further',
    wording: 'Darf ich?',
    language: 'de',
    source: 'recorded',
    actor,
    now: BUILT_AT,
  });
  const refused = { cause: { message: expect.stringContaining('only ever added') } };
  await expect(db.update(auditEvents).set({ action: 'x' })).rejects.toMatchObject(refused);
  await expect(db.delete(auditEvents)).rejects.toMatchObject(refused);
  await expect(db.update(consents).set({ wording: 'Ja' })).rejects.toMatchObject(refused);
  await expect(db.delete(consents)).rejects.toMatchObject(refused);
});

test('a connection that does not bring the key along gets an error and no wrong no', async () => {
  const { workspaceId } = await buildWorkspace(database.db);
  const erased = { workspaceId, channel: 'phone', value: 'hmac:of a number', reason: 'erased' } as const;
  await database.db.insert(suppressions).values(erased);
  const keyless = createDb(database.url, { connections: 1 });
  const asked = { workspaceId, channel: 'phone', value: '+493023125000' } as const;
  await expect(isSuppressed(keyless.db, asked)).rejects.toThrow();
  await keyless.close();
});

test('what is left of an erased value is an HMAC under a key that is not in the database', async () => {
  const { db } = database;
  const { workspaceId } = await buildWorkspace(db);
  const value = 'erika@beispiel.example';
  const key = hkdfSync(
    'sha256',
    Buffer.alloc(32, 1),
    '',
    'anklang: numbers and addresses of erased people',
    32,
  );
  const left = createHmac('sha256', Buffer.from(key)).update(`${workspaceId} ${value}`).digest('hex');
  await db
    .insert(suppressions)
    .values({ workspaceId, channel: 'email', value: `hmac:${left}`, reason: 'erased' });
  expect(await isSuppressed(db, { workspaceId, channel: 'email', value })).toBe(true);
  expect(await isSuppressed(db, { workspaceId, channel: 'email', value: `x${value}` })).toBe(false);
});
