import { asc, eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createProspect } from '~/prospects/create-prospect.server';
import { activities, auditEvents } from '~db/schema/activities';
import { companies } from '~db/schema/companies';
import {
  emailAddresses,
  phoneNumbers,
  prospectListEntries,
  prospects,
  prospectTags,
  tags,
} from '~db/schema/prospects';
import { BUILT_AT, buildList, buildProspect, buildStages } from '~tests/factories/prospects';
import { buildWorkspace } from '~tests/factories/workspace';
import { createTestDatabase, type TestDatabase } from '~tests/support/database';

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
});

afterAll(() => database.close());

test('a prospect comes with numbers, addresses, company, list, tags, timeline and audit event', async () => {
  const { db } = database;
  const actor = await buildWorkspace(db);
  const stages = await buildStages(db, actor);
  const listId = await buildList(db, actor);
  const id = await buildProspect(db, actor, {
    firstName: 'Erika',
    lastName: 'Weiß',
    company: 'Weiß & Söhne GmbH',
    phoneNumbers: [{ e164: '+49301234567', kind: 'landline' }, { e164: '+491701234567' }],
    emailAddresses: ['erika@weiss-soehne.example'],
    listIds: [listId],
    tags: ['Kanzlei', 'kanzlei', ' Berlin '],
  });

  const [prospect] = await db.select().from(prospects).where(eq(prospects.id, id));
  expect(prospect).toMatchObject({ stageId: stages.new, lastName: 'Weiß', version: 1 });
  const [company] = await db.select().from(companies).where(eq(companies.workspaceId, actor.workspaceId));
  expect(company).toMatchObject({ id: prospect?.companyId, domain: 'weiss-soehne.example' });
  const numbers = await db
    .select({ e164: phoneNumbers.e164 })
    .from(phoneNumbers)
    .where(eq(phoneNumbers.prospectId, id))
    .orderBy(asc(phoneNumbers.position));
  expect(numbers.map(({ e164 }) => e164)).toEqual(['+49301234567', '+491701234567']);
  expect(await db.select().from(emailAddresses).where(eq(emailAddresses.prospectId, id))).toHaveLength(1);
  expect(
    await db.select().from(prospectListEntries).where(eq(prospectListEntries.listId, listId)),
  ).toHaveLength(1);
  const tagged = await db
    .select({ name: tags.name })
    .from(prospectTags)
    .innerJoin(tags, eq(tags.id, prospectTags.tagId))
    .where(eq(prospectTags.prospectId, id))
    .orderBy(asc(tags.name));
  expect(tagged.map(({ name }) => name)).toEqual(['Berlin', 'kanzlei']);
  const [line] = await db.select().from(activities).where(eq(activities.prospectId, id));
  expect(line).toMatchObject({ kind: 'created', memberId: actor.memberId, at: BUILT_AT });
  const [event] = await db.select().from(auditEvents).where(eq(auditEvents.workspaceId, actor.workspaceId));
  expect(event).toMatchObject({ action: 'prospect.created', subjectId: id });
});

test('prospects of one firm share the company, found by domain or by name without its legal form', async () => {
  const { db } = database;
  const actor = await buildWorkspace(db);
  await buildStages(db, actor);
  await buildProspect(db, actor, { company: 'Müller & Söhne GmbH & Co. KG' });
  await buildProspect(db, actor, {
    company: 'MUELLER UND SOEHNE',
    website: 'https://www.mueller-soehne.example',
  });
  await buildProspect(db, actor, { company: 'Müller Gruppe', emailAddresses: ['a@mueller-soehne.example'] });
  await buildProspect(db, actor, { company: 'Müller & Söhne', website: 'https://andere-mueller.example' });

  const found = await db
    .select({ name: companies.name, domain: companies.domain })
    .from(companies)
    .where(eq(companies.workspaceId, actor.workspaceId))
    .orderBy(asc(companies.id));
  expect(found).toEqual([
    { name: 'Müller & Söhne GmbH & Co. KG', domain: 'mueller-soehne.example' },
    { name: 'Müller & Söhne', domain: 'andere-mueller.example' },
  ]);
});

test('prospects of one firm added at the same moment make one company', async () => {
  const { db } = database;
  const actor = await buildWorkspace(db);
  await buildStages(db, actor);
  await Promise.all(
    Array.from({ length: 8 }, () => buildProspect(db, actor, { company: 'Gleichzeitig GmbH' })),
  );
  expect(await db.select().from(companies).where(eq(companies.workspaceId, actor.workspaceId))).toHaveLength(
    1,
  );
});

test('a list, stage, company or referring prospect of another workspace is not there', async () => {
  const { db } = database;
  const [actor, stranger] = [await buildWorkspace(db), await buildWorkspace(db)];
  await buildStages(db, actor);
  const foreignStages = await buildStages(db, stranger);
  const foreignProspect = await buildProspect(db, stranger);
  const foreignList = await buildList(db, stranger);
  for (const fields of [
    { listIds: [foreignList] },
    { stageId: foreignStages.new },
    { referredById: foreignProspect },
    { companyId: foreignProspect },
  ]) {
    const result = await createProspect(db, { fields, actor, now: BUILT_AT });
    expect(result).toEqual({ ok: false, error: 'not_found' });
  }
  expect(await db.select().from(prospects).where(eq(prospects.workspaceId, actor.workspaceId))).toEqual([]);
});
