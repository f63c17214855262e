import { and, eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { suggestCompanies } from '~/companies/suggest-companies.server';
import type { MemberActor } from '~/platform/actor';
import { prospects } from '~db/schema/prospects';
import { buildProspect, buildStages } from '~tests/factories/prospects';
import { buildWorkspace } from '~tests/factories/workspace';
import { createTestDatabase, type TestDatabase } from '~tests/support/database';

let database: TestDatabase;
let actor: MemberActor;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  actor = await buildWorkspace(database.db);
  await buildStages(database.db, actor);
});

const suggested = (name: string, domain: string | null = null) =>
  suggestCompanies(database.db, { workspaceId: actor.workspaceId, name, domain });

const companyOf = async (prospectId: string) => {
  const [found] = await database.db
    .select({ companyId: prospects.companyId })
    .from(prospects)
    .where(and(eq(prospects.workspaceId, actor.workspaceId), eq(prospects.id, prospectId)));
  return found?.companyId ?? null;
};

test('a firm is suggested whatever its legal form, by how its name begins, and by its domain', async () => {
  const { db } = database;
  await buildProspect(db, actor, { company: 'Nordlicht e.K.', website: 'https://nordlicht.example' });
  await buildProspect(db, actor, { company: 'Nordstern AG' });
  await buildProspect(db, actor, { company: 'Südhang GmbH' });
  const names = async (name: string, domain?: string) =>
    (await suggested(name, domain)).map((company) => company.name);
  expect(await names('NORDLICHT GmbH & Co. KG')).toEqual(['Nordlicht e.K.']);
  expect(await names('Nord')).toEqual(['Nordlicht e.K.', 'Nordstern AG']);
  expect(await names('No')).toEqual([]);
  expect(await names('Ganz anders', 'nordlicht.example')).toEqual(['Nordlicht e.K.']);
  expect(await names('suedhang')).toEqual(['Südhang GmbH']);
  expect(await names('')).toEqual([]);
});

test('a firm of the same name but another domain is suggested, yet not as the same', async () => {
  const { db } = database;
  await buildProspect(db, actor, { company: 'Nordlicht GmbH', website: 'https://nordlicht.example' });
  expect(await suggested('Nordlicht', 'anders.example')).toMatchObject([{ exact: false }]);
  expect(await suggested('Nordlicht', 'nordlicht.example')).toMatchObject([{ exact: true }]);
  expect(await suggested('Nordlicht')).toMatchObject([{ exact: true }]);
});

test('firms of another workspace are never suggested', async () => {
  const { db } = database;
  const stranger = await buildWorkspace(db);
  await buildStages(db, stranger);
  await buildProspect(db, stranger, { company: 'Nordlicht GmbH' });
  expect(await suggested('Nordlicht')).toEqual([]);
});

test('the firm she chose is taken, a new one is made when she says so, and else one of the same name', async () => {
  const { db } = database;
  const first = await companyOf(await buildProspect(db, actor, { lastName: 'Ahorn', company: 'Linde GmbH' }));
  const chosen = { lastName: 'Birke', company: 'Lind', companyId: first };
  expect(await companyOf(await buildProspect(db, actor, chosen))).toBe(first);
  const another = { lastName: 'Buche', company: 'Linde AG', newCompany: true };
  expect(await companyOf(await buildProspect(db, actor, another))).not.toBe(first);
  expect(await companyOf(await buildProspect(db, actor, { lastName: 'Eiche', company: 'LINDE' }))).toBe(
    first,
  );
});
