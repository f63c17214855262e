import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { suppress } from '~/consent/suppress.server';
import type { MemberActor } from '~/platform/actor';
import type { Condition } from '~/prospects/filters/condition';
import { FIELDS, type FieldName } from '~/prospects/filters/fields';
import { type Operator, operatorsOf } from '~/prospects/filters/operators';
import { listProspects } from '~/prospects/list-prospects.server';
import { stageCounts } from '~/prospects/stage-counts.server';
import { activities } from '~db/schema/activities';
import { callbacks } from '~db/schema/calls';
import { consents } from '~db/schema/consent';
import { prospects, tags } from '~db/schema/prospects';
import { tasks } from '~db/schema/tasks';
import { buildList, buildProspect, buildStages } from '~tests/factories/prospects';
import { buildWorkspace } from '~tests/factories/workspace';
import { createTestDatabase, type TestDatabase } from '~tests/support/database';

/** Late enough in the day for the date to be the same in Berlin. */
const NOW = new Date('2026-03-10T09:00:00Z');
/** In Berlin this is the third of March already. */
const ANNAS = new Date('2026-03-02T23:30:00Z');
const BERTS = new Date('2026-03-10T12:00:00Z');
const LONG_AGO = new Date('2025-01-01T12:00:00Z');

let database: TestDatabase;
let actor: MemberActor;
const ids: Record<string, string> = {};
/** Ids that conditions name, by the word that stands for them in the table. */
const named = new Map<string, string>();

beforeAll(async () => {
  database = await createTestDatabase();
  const { db } = database;
  actor = await buildWorkspace(db);
  const stages = await buildStages(db, actor);
  const lists = [await buildList(db, actor, 'Eins'), await buildList(db, actor, 'Zwei')];
  ids.anna = await buildProspect(db, actor, {
    firstName: 'Anna',
    lastName: 'Ärmel',
    company: 'Öl & Söhne GmbH',
    position: 'Geschäftsführerin',
    salutation: 'frau',
    language: 'de',
    consumer: true,
    phoneNumbers: [{ e164: '+49301234567' }],
    emailAddresses: ['anna@oel.example'],
    legalBasis: 'consent',
    presumedInterest: 'Sucht Hilfe',
    city: 'Köln',
    postalCode: '50667',
    region: 'Nordrhein-Westfalen',
    country: 'DE',
    source: 'Messe',
    notes: 'Mag Tee',
    warm: true,
    stageId: stages.talking,
    listIds: [String(lists[0])],
    tags: ['Rot'],
    custom: { Branche: 'Öle', Plätze: '12.5', Gegründet: '2026-03-03', Stufe: 'Gold', Brief: 'yes' },
  });
  ids.bert = await buildProspect(db, actor, {
    firstName: 'Bert',
    lastName: 'Zaun',
    company: 'Zaunbau',
    position: 'Inhaber',
    salutation: 'herr',
    language: 'en',
    phoneNumbers: [{ e164: '+4315550123' }],
    emailAddresses: ['bert@zaun.example'],
    legalBasis: 'presumed_interest',
    presumedInterest: 'Viele Termine',
    city: 'Wien',
    postalCode: '1010',
    region: 'Wien',
    timeZone: 'Europe/Vienna',
    country: 'AT',
    source: 'Verzeichnis',
    notes: 'Kaffee',
    stageId: stages.lost,
    listIds: [String(lists[1])],
    tags: ['Blau'],
    custom: { Branche: 'Zäune', Plätze: '100', Gegründet: '2026-03-10', Stufe: 'Silber', Brief: 'no' },
  });
  ids.leer = await buildProspect(db, actor, {});
  await addWork(stages);
  const tagRows = await db.select().from(tags).where(eq(tags.workspaceId, actor.workspaceId));
  for (const tag of tagRows) named.set(tag.name, tag.id);
  named.set('Eins', String(lists[0])).set('Zwei', String(lists[1]));
  for (const stage of ['talking', 'lost', 'new'] as const) named.set(`stage ${stage}`, stages[stage]);
});

async function addWork(stages: Awaited<ReturnType<typeof buildStages>>) {
  const { db } = database;
  const { workspaceId, memberId } = actor;
  const set = (name: string, values: Partial<typeof prospects.$inferInsert>) =>
    db
      .update(prospects)
      .set(values)
      .where(eq(prospects.id, String(ids[name])));
  const dates = (at: Date) => ({ createdAt: at, updatedAt: at, stageChangedAt: at });
  await set('anna', {
    ...dates(ANNAS),
    lastCallAt: ANNAS,
    attempts: 2,
    lastResult: 'no_answer',
    referredById: ids.bert,
  });
  await set('anna', { lostReason: 'Zu teuer', unworkable: true });
  await set('bert', {
    ...dates(BERTS),
    lastCallAt: BERTS,
    attempts: 7,
    lastConversation: 'callback',
    lostReason: 'Hat schon wen',
  });
  await set('leer', { ...dates(LONG_AGO), stageId: stages.new });
  const task = { workspaceId, memberId, title: 'Angebot' };
  await db.insert(tasks).values({ ...task, prospectId: ids.anna, dueAt: ANNAS });
  const promised = { wallTime: '2026-03-10T13:00', timeZone: 'Europe/Vienna', createdAt: NOW };
  await db
    .insert(callbacks)
    .values({ workspaceId, memberId, prospectId: String(ids.bert), dueAt: BERTS, ...promised });
  const proof = {
    channel: 'email',
    scope: 'packet',
    wording: 'Darf ich?',
    language: 'de',
    source: 'call',
  } as const;
  const consent = { ...proof, workspaceId, kind: 'given', at: ANNAS } as const;
  await db.insert(consents).values([
    { ...consent, prospectId: String(ids.anna), address: 'anna@oel.example' },
    { ...consent, prospectId: String(ids.bert), address: 'bert@zaun.example' },
    { ...consent, prospectId: String(ids.bert), address: 'bert@zaun.example', kind: 'withdrawn', at: BERTS },
  ]);
  const off = { reason: 'do_not_call', actor, now: NOW } as const;
  await suppress(db, { ...off, channel: 'phone', values: ['+49301234567'] });
  await suppress(db, { ...off, channel: 'email', values: ['bert@zaun.example'] });
  await db.update(activities).set({ at: LONG_AGO }).where(eq(activities.workspaceId, workspaceId));
  await db.insert(activities).values([
    { workspaceId, prospectId: String(ids.anna), kind: 'note', at: ANNAS },
    { workspaceId, prospectId: String(ids.bert), kind: 'note', at: BERTS },
  ]);
}

afterAll(() => database.close());

type Case = [field: string, operator: Operator, values: string[], expected: string];

/** Of a text: Anna's whole, a part of its middle and its beginning as somebody may type them. */
const text = (field: string, whole: string, part: string, beginning: string): Case[] => [
  [field, 'contains', [part], 'anna'],
  [field, 'contains_not', [part], 'bert leer'],
  [field, 'is', [whole], 'anna'],
  [field, 'is_not', [whole], 'bert leer'],
  [field, 'starts', [beginning], 'anna'],
  [field, 'empty', [], 'leer'],
  [field, 'filled', [], 'anna bert'],
];

const choice = (field: string, annas: string, berts: string): Case[] => [
  [field, 'any_of', [annas], 'anna'],
  [field, 'any_of', [annas, berts], 'anna bert'],
  [field, 'none_of', [annas], 'bert leer'],
  [field, 'empty', [], 'leer'],
  [field, 'filled', [], 'anna bert'],
];

/** A choice everybody has made. */
const settled = (field: string, ...cases: [string[], string][]): Case[] =>
  cases.flatMap(([values, expected]): Case[] => [
    [field, 'any_of', values, expected],
    [field, 'none_of', values, ['anna', 'bert', 'leer'].filter((name) => !expected.includes(name)).join(' ')],
  ]);

const flag = (field: string): Case[] => [
  [field, 'yes', [], 'anna'],
  [field, 'no', [], 'bert leer'],
];

const date = (field: string, { always }: { always: boolean }): Case[] => {
  const old = always ? ' leer' : '';
  return [
    [field, 'on', ['2026-03-03'], 'anna'],
    [field, 'before', ['2026-03-10'], `anna${old}`],
    [field, 'after', ['2026-03-03'], 'bert'],
    [field, 'last_days', ['3'], 'bert'],
    [field, 'last_days', ['7'], 'anna bert'],
    [field, 'older_days', ['3'], `anna${old}`],
    [field, 'next_days', ['0'], 'bert'],
    [field, 'empty', [], always ? '' : 'leer'],
    [field, 'filled', [], always ? 'anna bert leer' : 'anna bert'],
  ];
};

const CASES: Case[] = [
  ...text('name', 'anna armel', 'na Aerm', 'ANN'),
  ...text('company', 'Oel & Söhne GmbH', 'sohne', 'öl'),
  ...text('position', 'Geschaeftsfuehrerin', 'führer', 'gesch'),
  ...text('city', 'KÖLN', 'oel', 'koe'),
  ...text('postalCode', '50667', '066', '50'),
  ...text('region', 'nordrhein-westfalen', 'rhein', 'nord'),
  ...text('email', 'ANNA@oel.example', '@oel', 'anna@'),
  ...text('source', 'Messe', 'ess', 'mes'),
  ...text('notes', 'mag tee', 'tee', 'mag'),
  ...text('lostReason', 'zu teuer', 'teuer', 'zu'),
  ...text('presumedInterest', 'sucht hilfe', 'hilfe', 'sucht'),
  ...text('phone', '', '030 / 12 34', '0049 30').filter(([, operator]) => !operator.startsWith('is')),
  ...text('phone', '', '+49 (030) 123', '+49 030').filter(([, operator]) => !operator.startsWith('is')),
  ['phone', 'starts', ['030'], 'anna'],
  ['phone', 'starts', ['(0) 30 12'], 'anna'],
  ['phone', 'starts', ['03'], 'anna'],
  ['phone', 'starts', ['012'], ''],
  ...text('custom.Branche', 'Oele', 'le', 'ö'),
  ...choice('salutation', 'frau', 'herr'),
  ...choice('language', 'de', 'en'),
  ...choice('country', 'DE', 'AT'),
  ...choice('timeZone', 'Europe/Berlin', 'Europe/Vienna'),
  ...choice('list', 'Eins', 'Zwei'),
  ...choice('tag', 'Rot', 'Blau'),
  ...choice('outcome', 'no_answer', 'callback'),
  ...choice('suppression', 'phone', 'email'),
  ...choice('custom.Stufe', 'Gold', 'Silber'),
  ...settled('stage', [['stage talking'], 'anna'], [['stage lost', 'stage new'], 'bert leer']),
  ...settled('stageType', [['lost'], 'bert'], [['open'], 'anna leer']),
  ...settled('legalBasis', [['consent'], 'anna'], [['none', 'presumed_interest'], 'bert leer']),
  ...settled('consent', [['given'], 'anna'], [['withdrawn'], 'bert'], [['none'], 'leer']),
  ...settled('next', [['task'], 'anna'], [['callback', 'none'], 'bert leer'], [['step', 'call'], '']),
  ...settled('enrolment', [['none'], 'anna bert leer'], [['open', 'ended'], '']),
  ...flag('consumer'),
  ...flag('warm'),
  ...flag('referred'),
  ...flag('unworkable'),
  ...flag('custom.Brief'),
  ...date('created', { always: true }),
  ...date('updated', { always: true }),
  ...date('stageChanged', { always: true }),
  ...date('lastCall', { always: false }),
  ...date('lastActivity', { always: true }).filter(([, operator]) => !['empty', 'filled'].includes(operator)),
  ...date('nextAt', { always: false }),
  ...date('custom.Gegründet', { always: false }),
  ['attempts', 'equals', ['2'], 'anna'],
  ['attempts', 'less', ['2'], 'leer'],
  ['attempts', 'more', ['2'], 'bert'],
  ['attempts', 'empty', [], ''],
  ['attempts', 'filled', [], 'anna bert leer'],
  ['custom.Plätze', 'equals', ['12.50'], 'anna'],
  ['custom.Plätze', 'less', ['100'], 'anna'],
  ['custom.Plätze', 'more', ['-3'], 'anna bert'],
  ['custom.Plätze', 'empty', [], 'leer'],
  ['custom.Branche', 'more', ['3'], ''],
];

async function find(...conditions: Condition[]): Promise<string> {
  const { workspaceId } = actor;
  const request = { workspaceId, filter: { conditions }, now: NOW, timeZone: 'Europe/Berlin' };
  const [{ rows }, stages] = await Promise.all([
    listProspects(database.db, request),
    stageCounts(database.db, request),
  ]);
  expect(stages.reduce((sum, { count }) => sum + count, 0)).toBe(rows.length);
  const names = rows.map(({ id }) => Object.keys(ids).find((name) => ids[name] === id));
  return names.sort().join(' ');
}

const condition = ([field, operator, values]: Case): Condition => ({
  field,
  operator,
  values: values.map((value) => named.get(value) ?? value),
});

test.each(CASES)('%s %s %j fits %s', async (...line) => {
  expect(await find(condition(line))).toBe(line[3].trim());
});

test('the table has a line for every field with each of its operators', () => {
  const tried = new Set(CASES.map(([field, operator]) => `${field} ${operator}`));
  const all = (Object.keys(FIELDS) as FieldName[]).flatMap((field) =>
    operatorsOf(field).map((operator) => `${field} ${operator}`),
  );
  expect(all.filter((pair) => !tried.has(pair))).toEqual([]);
});

describe('several conditions', () => {
  test('hold all together', async () => {
    const inKoeln: Condition = { field: 'city', operator: 'is', values: ['Köln'] };
    expect(await find(inKoeln, { field: 'warm', operator: 'yes', values: [] })).toBe('anna');
    expect(await find(inKoeln, { field: 'warm', operator: 'no', values: [] })).toBe('');
  });

  test('fit nobody when one of them makes no sense, instead of everybody', async () => {
    expect(await find({ broken: 'hair:is:grey' })).toBe('');
  });
});

test('signs of SQL and of its patterns are taken by their letter', async () => {
  for (const value of ['%', '_', "'", '\\', "'; drop table prospects; --"]) {
    expect(await find({ field: 'notes', operator: 'contains', values: [value] })).toBe('');
    expect(await find({ field: "custom.x' = 'x", operator: 'is', values: [value] })).toBe('');
  }
});
