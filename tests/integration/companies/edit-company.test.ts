import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { editCompany } from '~/companies/edit-company.server';
import { findCompany, findProspectsOf } from '~/companies/find-company.server';
import type { CompanyDetails } from '~/companies/schema';
import type { MemberActor } from '~/platform/actor';
import { listProspects } from '~/prospects/list-prospects.server';
import { companies } from '~db/schema/companies';
import { buildProspect, buildStages, BUILT_AT as now } from '~tests/factories/prospects';
import { buildWorkspace } from '~tests/factories/workspace';
import { createTestDatabase, type TestDatabase } from '~tests/support/database';

let database: TestDatabase;
let actor: MemberActor;
let companyId: string;
let prospectId: string;

const fields: CompanyDetails = {
  name: 'Grünwald AG',
  website: 'https://gruenwald.example',
  industry: 'Gartenbau',
  gatekeeper: 'Frau Haselmaus, am besten vor 10 Uhr',
  street: null,
  postalCode: null,
  city: 'Bremen',
  region: null,
  country: 'DE',
};

beforeAll(async () => {
  database = await createTestDatabase();
  actor = await buildWorkspace(database.db);
  await buildStages(database.db, actor);
  prospectId = await buildProspect(database.db, actor, {
    lastName: 'Weiß',
    company: 'Vorher GmbH',
    emailAddresses: ['weiss@firma.example'],
  });
  const [company] = await database.db.select().from(companies);
  companyId = String(company?.id);
});

afterAll(() => database.close());

test('another workspace neither sees nor changes a company', async () => {
  const stranger = await buildWorkspace(database.db);
  const missing = { ok: false, error: 'not_found' };
  expect(await findCompany(database.db, { ...stranger, companyId })).toEqual(missing);
  expect(await findProspectsOf(database.db, { ...stranger, companyId })).toEqual([]);
  const edit = { companyId, version: 1, fields, actor: stranger, now };
  expect(await editCompany(database.db, edit)).toEqual(missing);
});

test('an edited company is found by its new name, and its prospects with it', async () => {
  const result = await editCompany(database.db, { companyId, version: 1, fields, actor, now });
  expect(result).toEqual({ ok: true, value: null });
  const [company] = await database.db.select().from(companies).where(eq(companies.id, companyId));
  expect(company).toMatchObject({
    name: 'Grünwald AG',
    matchName: 'grunwald',
    domain: 'gruenwald.example',
    gatekeeper: 'Frau Haselmaus, am besten vor 10 Uhr',
    version: 2,
  });
  const searchFor = (q: string) => ({ ...actor, filter: { q }, now, timeZone: 'Europe/Berlin' });
  const found = await listProspects(database.db, searchFor('gruenwald'));
  expect(found.rows.map(({ id }) => id)).toEqual([prospectId]);
  expect((await listProspects(database.db, searchFor('Vorher'))).rows).toEqual([]);
  expect(await findProspectsOf(database.db, { ...actor, companyId })).toMatchObject([{ id: prospectId }]);
});

test('an edit of an older version is stale and changes nothing', async () => {
  const edit = { companyId, version: 1, fields: { ...fields, name: 'Zu spät GmbH' }, actor, now };
  expect(await editCompany(database.db, edit)).toEqual({ ok: false, error: 'stale' });
  expect(await findCompany(database.db, { ...actor, companyId })).toMatchObject({
    value: { name: 'Grünwald AG' },
  });
});

test('without a website the domain known from the mail stays', async () => {
  const edit = { companyId, version: 2, fields: { ...fields, website: null }, actor, now };
  await editCompany(database.db, edit);
  expect(await findCompany(database.db, { ...actor, companyId })).toMatchObject({
    value: { website: null, domain: 'gruenwald.example' },
  });
});
