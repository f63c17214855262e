import { afterAll, beforeAll, expect, test } from 'vitest';
import { findGroups } from '~/merges/duplicates/find-groups.server';
import type { Rule } from '~/merges/duplicates/rules';
import { tellApart } from '~/merges/duplicates/tell-apart.server';
import type { MemberActor } from '~/platform/actor';
import type { ProspectFields } from '~/prospects/fields';
import { BUILT_AT, buildProspect, buildStages } from '~tests/factories/prospects';
import { buildWorkspace } from '~tests/factories/workspace';
import { createTestDatabase, type TestDatabase } from '~tests/support/database';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());

async function build(...people: ProspectFields[]) {
  const actor = await buildWorkspace(database.db);
  await buildStages(database.db, actor);
  const ids: string[] = [];
  for (const fields of people) ids.push(await buildProspect(database.db, actor, fields));
  return { actor, ids };
}

const groups = async ({ workspaceId }: MemberActor, rule: Rule) => {
  const found = await findGroups(database.db, { workspaceId, rule });
  return found.groups.map(({ ids }) => ids);
};

const PHONE = [{ e164: '+493023125011' }];

test('the same address stands in two entries', async () => {
  const emailAddresses = ['erika@beispiel.example'];
  const { actor, ids } = await build(
    { lastName: 'Weiß', emailAddresses },
    { lastName: 'Rot', emailAddresses },
  );
  expect(await groups(actor, 'email')).toEqual([ids]);
});

test('the same number with the same or no name counts, a switchboard of different people does not', async () => {
  const same = await build({ lastName: 'Weiß', phoneNumbers: PHONE }, { phoneNumbers: PHONE });
  expect(await groups(same.actor, 'phone')).toEqual([same.ids]);
  const twice = await build(
    { lastName: 'Weiß', phoneNumbers: PHONE },
    { lastName: 'Weiss', phoneNumbers: PHONE },
  );
  expect(await groups(twice.actor, 'phone')).toEqual([twice.ids]);
  const others = await build(
    { lastName: 'Weiß', phoneNumbers: PHONE },
    { lastName: 'Rot', phoneNumbers: PHONE },
  );
  expect(await groups(others.actor, 'phone')).toEqual([]);
});

test('names at one company: equal ones are safer than similar ones, first names can speak against it', async () => {
  const company = 'Beispiel GmbH';
  const { actor, ids } = await build(
    { firstName: 'Erika', lastName: 'Schneider', company },
    { lastName: 'Schneider', company },
    { firstName: 'Erika', lastName: 'Schnaider', company },
    { firstName: 'Otto', lastName: 'Schneidr', company: 'Ganz anders' },
  );
  expect(await groups(actor, 'person')).toEqual([ids.slice(0, 2)]);
  expect(await groups(actor, 'similar')).toEqual([
    [ids[0], ids[2]],
    [ids[1], ids[2]],
  ]);
  const couple = await build(
    { firstName: 'Erika', lastName: 'Schneider', company },
    { firstName: 'Otto', lastName: 'Schneider', company },
  );
  expect(await groups(couple.actor, 'person')).toEqual([]);
});

test('who was told apart is not shown together again', async () => {
  const { db } = database;
  const emailAddresses = ['erika@beispiel.example'];
  const { actor, ids } = await build({ emailAddresses }, { emailAddresses });
  await tellApart(db, { kind: 'prospect', ids, actor, now: BUILT_AT });
  expect(await groups(actor, 'email')).toEqual([]);
  await buildProspect(db, actor, { emailAddresses });
  expect(await groups(actor, 'email')).toHaveLength(1);
});

test('pages of groups neither skip nor repeat one', async () => {
  const people = Array.from({ length: 50 }, (_, index) => ({
    emailAddresses: [`a${index >> 1}@beispiel.example`],
  }));
  const { actor } = await build(...people);
  const { workspaceId } = actor;
  const first = await findGroups(database.db, { workspaceId, rule: 'email' });
  const second = await findGroups(database.db, { workspaceId, rule: 'email', after: first.next ?? '' });
  const shared = [...first.groups, ...second.groups].map((group) => group.shared);
  expect(new Set(shared).size).toBe(25);
  expect(shared).toHaveLength(25);
  expect(second.next).toBeNull();
});
