import { afterAll, beforeAll, expect, test } from 'vitest';
import type { MemberActor } from '~/platform/actor';
import type { ProspectFields } from '~/prospects/fields';
import { findDuplicates } from '~/prospects/find-duplicates.server';
import { buildProspect, buildStages } from '~tests/factories/prospects';
import { buildWorkspace } from '~tests/factories/workspace';
import { createTestDatabase, type TestDatabase } from '~tests/support/database';

let database: TestDatabase;
let actor: MemberActor;
let prospectId: string;

beforeAll(async () => {
  database = await createTestDatabase();
  actor = await buildWorkspace(database.db);
  await buildStages(database.db, actor);
  prospectId = await buildProspect(database.db, actor, {
    firstName: 'Erika',
    lastName: 'Müller',
    company: 'Öko-Bau GmbH',
    website: 'https://www.oeko-bau.example',
    phoneNumbers: [{ e164: '+49301234567' }],
    emailAddresses: ['erika@oeko-bau.example'],
  });
});

afterAll(() => database.close());

const find = async (fields: ProspectFields, except?: string) =>
  (await findDuplicates(database.db, { workspaceId: actor.workspaceId, fields, except })).map(({ id }) => id);

test.each<[string, ProspectFields]>([
  ['number', { lastName: 'Anders', phoneNumbers: [{ e164: '+49300000000' }, { e164: '+49301234567' }] }],
  ['address', { lastName: 'Anders', emailAddresses: ['erika@oeko-bau.example'] }],
  ['last name at the same domain', { lastName: 'Mueller', emailAddresses: ['m@oeko-bau.example'] }],
  ['last name at the same website', { lastName: 'MÜLLER', website: 'oeko-bau.example/team' }],
])('the same %s is probably the same prospect', async (_what, fields) => {
  expect(await find(fields)).toEqual([prospectId]);
});

test.each<[string, ProspectFields]>([
  ['name', { firstName: 'Erika', lastName: 'Müller', company: 'Öko-Bau GmbH' }],
  ['domain of a mail provider', { lastName: 'Müller', emailAddresses: ['mueller@web.de'] }],
  ['domain', { lastName: 'Anders', website: 'oeko-bau.example' }],
  ['nothing', {}],
])('the same %s alone says nothing', async (_what, fields) => {
  expect(await find(fields)).toEqual([]);
});

test('a prospect is no duplicate of itself, nor of one in another workspace', async () => {
  const fields = { phoneNumbers: [{ e164: '+49301234567' }] };
  expect(await find(fields, prospectId)).toEqual([]);
  const stranger = await buildWorkspace(database.db);
  expect(await findDuplicates(database.db, { workspaceId: stranger.workspaceId, fields })).toEqual([]);
});
