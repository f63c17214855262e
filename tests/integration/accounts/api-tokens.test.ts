import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createToken } from '~/accounts/api-tokens/create-token.server';
import { findToken } from '~/accounts/api-tokens/find-token.server';
import { listTokens } from '~/accounts/api-tokens/list-tokens.server';
import { revokeToken } from '~/accounts/api-tokens/revoke-token.server';
import type { MemberActor } from '~/platform/actor';
import { apiTokens } from '~db/schema/access';
import { members } from '~db/schema/accounts';
import { buildMember, buildWorkspace } from '~tests/factories/workspace';
import { createTestDatabase, type TestDatabase } from '~tests/support/database';

let database: TestDatabase;
let actor: MemberActor;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  actor = await buildWorkspace(database.db);
});

const now = new Date('2026-03-02T09:00:00Z');

const make = (values: Partial<Parameters<typeof createToken>[1]> = {}) =>
  createToken(database.db, { name: 'Kalenderabgleich', scope: 'read', actor, now, ...values });

const bearer = (authorization: string, at = now) =>
  findToken(new Request('http://crm.example/api', { headers: { authorization } }), {
    db: database.db,
    now: () => at,
  });

const onlyToken = async () => (await listTokens(database.db, actor))[0];

test('A program with a token acts for the member who made it, and may do what its scope says', async () => {
  expect(await bearer(`Bearer ${await make()}`)).toMatchObject({ actor, scope: 'read', role: 'owner' });
  expect(await bearer(`bearer ${await make({ scope: 'write' })}`)).toMatchObject({ scope: 'write' });
});

test('The token itself is nowhere in the database', async () => {
  const token = await make();
  const rows = await database.db.select().from(apiTokens);
  expect(JSON.stringify(rows)).not.toContain(token.slice(-20));
});

test.for(['', 'Bearer', 'Bearer x', `Bearer ${'x'.repeat(43)}`, 'Basic dGlsZGE6Z2VoZWlt'])(
  '“%s” opens nothing',
  async (authorization) => {
    await make();
    expect(await bearer(authorization)).toBeNull();
  },
);

test('A revoked token opens nothing', async () => {
  const token = await make();
  const tokenId = (await onlyToken())?.id ?? '';
  expect(await revokeToken(database.db, { tokenId, actor, now })).toEqual({ ok: true, value: null });
  expect(await bearer(`Bearer ${token}`)).toBeNull();
});

test('A colleague can neither see a token nor revoke it', async () => {
  const token = await make();
  const colleague = await buildMember(database.db, actor.workspaceId);
  const tokenId = (await onlyToken())?.id ?? '';
  expect(await listTokens(database.db, colleague)).toEqual([]);
  expect(await revokeToken(database.db, { tokenId, actor: colleague, now })).toMatchObject({ ok: false });
  expect(await bearer(`Bearer ${token}`)).not.toBeNull();
});

test('The token of a member who has left opens nothing', async () => {
  const token = await make();
  await database.db.update(members).set({ deactivatedAt: now }).where(eq(members.id, actor.memberId));
  expect(await bearer(`Bearer ${token}`)).toBeNull();
});

test('It can be seen when a token was used last, to the minute', async () => {
  const authorization = `Bearer ${await make()}`;
  expect((await onlyToken())?.lastUsedAt).toBeNull();
  await bearer(authorization);
  await bearer(authorization, new Date(now.getTime() + 30_000));
  expect((await onlyToken())?.lastUsedAt).toEqual(now);
  const later = new Date(now.getTime() + 90_000);
  await bearer(authorization, later);
  expect((await onlyToken())?.lastUsedAt).toEqual(later);
});
