import { afterAll, beforeAll, expect, test } from 'vitest';
import { giveConsent } from '~/consent/give-consent.server';
import { suppress } from '~/consent/suppress.server';
import { addNote } from '~/prospects/add-note.server';
import { editProspect } from '~/prospects/edit-prospect.server';
import { findProspect } from '~/prospects/find-prospect.server';
import { findTimeline } from '~/prospects/find-timeline.server';
import { tagProspect } from '~/prospects/tag-prospect.server';
import { buildList, buildProspect, buildStages, BUILT_AT as now } from '~tests/factories/prospects';
import { buildWorkspace } from '~tests/factories/workspace';
import { createTestDatabase, type TestDatabase } from '~tests/support/database';

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
});

afterAll(() => database.close());

async function build() {
  const actor = await buildWorkspace(database.db);
  await buildStages(database.db, actor);
  return { db: database.db, actor };
}

test('a prospect is found with all that belongs to it', async () => {
  const { db, actor } = await build();
  const listId = await buildList(db, actor);
  const referredById = await buildProspect(db, actor, { firstName: 'Gesine', lastName: 'Haselmaus' });
  const prospectId = await buildProspect(db, actor, {
    lastName: 'Weiß',
    company: 'Weiß GmbH',
    phoneNumbers: [{ e164: '+49301234567', extension: '12', kind: 'landline' }],
    emailAddresses: ['weiss@weiss.example', 'info@weiss.example', 'alt@weiss.example'],
    listIds: [listId],
    tags: ['Kanzlei'],
    referredById,
  });
  const consent = {
    prospectId,
    wording: 'Darf ich Ihnen meine Unterlagen schicken?',
    language: 'de',
    source: 'call',
    actor,
    now,
  } as const;
  await giveConsent(db, { ...consent, address: 'weiss@weiss.example', scope: 'packet' });
  await suppress(db, {
    channel: 'email',
    values: ['alt@weiss.example'],
    reason: 'objection',
    actor,
    now,
  });
  const result = await findProspect(db, { ...actor, prospectId });
  expect(result).toMatchObject({
    ok: true,
    value: {
      prospect: { lastName: 'Weiß' },
      stage: { name: 'Neu' },
      company: { name: 'Weiß GmbH' },
      referrer: { id: referredById, lastName: 'Haselmaus' },
      phoneNumbers: [{ e164: '+49301234567', written: '+49 30 1234567', extension: '12', state: 'valid' }],
      emailAddresses: [
        { address: 'weiss@weiss.example', state: 'valid', consent: { kind: 'given', scope: 'packet' } },
        { address: 'info@weiss.example', state: 'valid', consent: null },
        { address: 'alt@weiss.example', state: 'opted_out', consent: null },
      ],
      lists: [{ id: listId }],
      tags: [{ name: 'Kanzlei' }],
      nextAction: null,
    },
  });
});

test('to another workspace it is not there, in no way', async () => {
  const { db, actor } = await build();
  const stranger = await buildWorkspace(db);
  const prospectId = await buildProspect(db, actor);
  const missing = { ok: false, error: 'not_found' };
  expect(await findProspect(db, { ...stranger, prospectId })).toEqual(missing);
  expect(await addNote(db, { prospectId, text: 'hallo', actor: stranger, now })).toEqual(missing);
  expect(await tagProspect(db, { ...stranger, prospectId, names: ['fremd'] })).toEqual(missing);
  expect((await findTimeline(db, { ...stranger, prospectId })).lines).toEqual([]);
});

test('the timeline pages from the newest line to the first without losing one of the same moment', async () => {
  const { db, actor } = await build();
  const prospectId = await buildProspect(db, actor);
  for (let version = 1; version <= 45; version += 1) {
    const at = new Date(now.getTime() + Math.floor(version / 10) * 1000);
    await editProspect(db, { prospectId, version, fields: { notes: `${version}` }, actor, now: at });
  }
  await addNote(db, { prospectId, text: 'zuletzt', actor, now: new Date(now.getTime() + 60_000) });
  const first = await findTimeline(db, { ...actor, prospectId });
  expect(first.lines[0]).toMatchObject({
    kind: 'note',
    data: { text: 'zuletzt' },
    member: 'Tilda Sonnentau',
  });
  const second = await findTimeline(db, { ...actor, prospectId, before: first.older ?? '' });
  const all = [...first.lines, ...second.lines];
  expect([first.lines.length, second.lines.length, second.older]).toEqual([40, 7, null]);
  expect(new Set(all.map(({ id }) => id)).size).toBe(47);
  expect(all.at(-1)?.kind).toBe('created');
});
