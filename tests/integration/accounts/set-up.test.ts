import { asc, eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { setUp } from '~/accounts/set-up.server';
import { createSetupLink } from '~/accounts/setup-links.server';
import { members, workspaces } from '~db/schema/accounts';
import { services } from '~db/schema/clients';
import { createTestDatabase, type TestDatabase } from '~tests/support/database';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());
beforeEach(() => database.sql`truncate workspaces, setup_links cascade`);

const now = new Date('2026-03-02T09:00:00Z');
const owner = { name: 'Tilda Sonnentau', email: 'tilda@anklang.example', password: 'Regen im Schuh 7' };

async function newToken(at = now): Promise<string> {
  const link = await createSetupLink(database.db, { appUrl: 'http://localhost:3000', now: at });
  return link?.split('/').at(-1) ?? '';
}

test('The link creates the workspace, its owner and the catalogue in her language', async () => {
  const token = await newToken();
  const result = await setUp(database.db, { ...owner, token, locale: 'en', now });
  if (!result.ok) throw new Error(result.error);

  const { workspaceId } = result.value;
  const [member] = await database.db.select().from(members).where(eq(members.workspaceId, workspaceId));
  expect(member).toMatchObject({ email: owner.email, role: 'owner', locale: 'en' });
  const catalogue = await database.db
    .select({ key: services.key, name: services.name, offered: services.offered })
    .from(services)
    .where(eq(services.workspaceId, workspaceId))
    .orderBy(asc(services.position));
  expect(catalogue).toHaveLength(7);
  expect(catalogue[0]).toEqual({ key: 'email', name: 'E-mail correspondence', offered: true });
});

test('A link that was used is refused the second time', async () => {
  const token = await newToken();
  await setUp(database.db, { ...owner, token, locale: 'de', now });
  const again = await setUp(database.db, {
    ...owner,
    email: 'zweite@anklang.example',
    token,
    locale: 'de',
    now,
  });
  expect(again).toEqual({ ok: false, error: 'not_found' });
  expect(await database.db.$count(workspaces)).toBe(1);
});

test('Of two people who use the link at the same moment, one gets the workspace', async () => {
  const token = await newToken();
  const results = await Promise.all(
    ['eins', 'zwei'].map((name) =>
      setUp(database.db, { ...owner, email: `${name}@anklang.example`, token, locale: 'de', now }),
    ),
  );
  expect(results.filter((result) => result.ok)).toHaveLength(1);
  expect(await database.db.$count(members)).toBe(1);
});

test('A link is refused a day after it was made', async () => {
  const token = await newToken();
  const tomorrow = new Date(now.getTime() + 24 * 3_600_000);
  const result = await setUp(database.db, { ...owner, token, locale: 'de', now: tomorrow });
  expect(result).toEqual({ ok: false, error: 'not_found' });
});

test('A password that everybody tries first is refused, and the link still works', async () => {
  const token = await newToken();
  const refused = await setUp(database.db, { ...owner, password: 'password1', token, locale: 'de', now });
  expect(refused).toEqual({ ok: false, error: 'password_common' });
  const result = await setUp(database.db, { ...owner, token, locale: 'de', now });
  expect(result.ok).toBe(true);
});

test('There is no new link once there is a workspace', async () => {
  const token = await newToken();
  await setUp(database.db, { ...owner, token, locale: 'de', now });
  expect(await createSetupLink(database.db, { appUrl: 'http://localhost:3000', now })).toBeNull();
});
