import { eq, inArray } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { changeCompanyField } from '~/companies/change-field.server';
import { findColleagues } from '~/companies/find-colleagues.server';
import { findCompanyNews } from '~/companies/find-company-news.server';
import { listCompanies } from '~/companies/list-companies.server';
import { suppress } from '~/consent/suppress.server';
import type { MemberActor } from '~/platform/actor';
import { companies } from '~db/schema/companies';
import { prospects } from '~db/schema/prospects';
import { buildProspect, buildStages, BUILT_AT as now } from '~tests/factories/prospects';
import { buildWorkspace } from '~tests/factories/workspace';
import { createTestDatabase, type TestDatabase } from '~tests/support/database';

let database: TestDatabase;
let actor: MemberActor;
let prospectId: string;
let companyId: string;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  actor = await buildWorkspace(database.db);
  await buildStages(database.db, actor);
  prospectId = await buildProspect(database.db, actor, { lastName: 'Eins', company: 'Hofgut Müller GmbH' });
  const [row] = await database.db.select().from(prospects).where(eq(prospects.id, prospectId));
  companyId = row?.companyId ?? '';
});

test('one field of a company changes, and a change of the same field meanwhile is a conflict', async () => {
  const { db } = database;
  const change = { companyId, field: 'city', was: '', value: 'Ulm', actor, now } as const;
  expect(await changeCompanyField(db, change)).toEqual({ ok: true });
  expect(await changeCompanyField(db, { ...change, value: 'Bonn' })).toEqual({
    ok: false,
    error: 'stale',
    stored: 'Ulm',
  });
  const [company] = await db.select().from(companies).where(eq(companies.id, companyId));
  expect(company).toMatchObject({ city: 'Ulm', name: 'Hofgut Müller GmbH' });
});

test('a company keeps its name', async () => {
  const change = { companyId, field: 'name', was: 'Hofgut Müller GmbH', value: '', actor, now } as const;
  expect(await changeCompanyField(database.db, change)).toMatchObject({ ok: false, error: 'unfit' });
});

test('companies are found by part of their name, however umlauts are written', async () => {
  const { db } = database;
  const { workspaceId } = actor;
  await buildProspect(db, actor, { lastName: 'Zwei', company: 'Anders AG' });
  const { rows } = await listCompanies(db, { workspaceId, q: 'mueller' });
  expect(rows).toMatchObject([{ name: 'Hofgut Müller GmbH', prospects: 1 }]);
  expect((await listCompanies(db, { workspaceId })).rows.map(({ name }) => name)).toEqual([
    'Anders AG',
    'Hofgut Müller GmbH',
  ]);
});

test('a wish for no more contact is shown with the colleagues, and only with them', async () => {
  const { db } = database;
  const { workspaceId } = actor;
  const refusing = {
    lastName: 'Zwei',
    company: 'Hofgut Müller GmbH',
    phoneNumbers: [{ e164: '+49301111111' }],
  };
  const colleague = await buildProspect(db, actor, refusing);
  const values = ['+49301111111'];
  await suppress(db, { channel: 'phone', values, reason: 'do_not_call', prospectId: colleague, actor, now });
  expect(await findCompanyNews(db, { workspaceId, prospectId, companyId })).toMatchObject([
    { kind: 'refused', prospect: { id: colleague } },
  ]);
  expect(await findCompanyNews(db, { workspaceId, prospectId: colleague, companyId })).toEqual([]);
});

test('others at the company are shown with each of them, and those who are deleted with nobody', async () => {
  const { db } = database;
  const { workspaceId } = actor;
  const at = { company: 'Hofgut Müller GmbH' };
  const others = await Promise.all([
    buildProspect(db, actor, { ...at, lastName: 'Zwei' }),
    buildProspect(db, actor, { ...at, lastName: 'Drei' }),
  ]);
  const namesBeside = async (id: string | null) => {
    const { rows, more } = await findColleagues(db, { workspaceId, prospectId, companyId: id });
    return [...rows.map(({ lastName }) => lastName), more];
  };
  expect(await namesBeside(companyId)).toEqual(['Drei', 'Zwei', false]);
  await db.update(prospects).set({ deletedAt: now }).where(inArray(prospects.id, others));
  expect(await namesBeside(companyId)).toEqual([false]);
  expect(await namesBeside(null)).toEqual([false]);
  for (const lastName of 'ABCDEF') await buildProspect(db, actor, { ...at, lastName });
  expect(await namesBeside(companyId)).toEqual([...'ABCDE', true]);
});

test('a company of another workspace is not there', async () => {
  const stranger = await buildWorkspace(database.db);
  const change = { companyId, field: 'city', was: '', value: 'Ulm', actor: stranger, now } as const;
  expect(await changeCompanyField(database.db, change)).toEqual({ ok: false, error: 'not_found' });
});
