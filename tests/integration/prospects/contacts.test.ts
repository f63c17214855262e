import { asc, eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { isSuppressed } from '~/consent/is-suppressed.server';
import type { MemberActor } from '~/platform/actor';
import { addContact } from '~/prospects/contacts/add-contact.server';
import { changeContact } from '~/prospects/contacts/change-contact.server';
import { moveContact } from '~/prospects/contacts/move-contact.server';
import { readContact } from '~/prospects/contacts/read-contact.server';
import { removeContact } from '~/prospects/contacts/remove-contact.server';
import { phoneNumbers, prospects } from '~db/schema/prospects';
import { buildProspect, buildStages, BUILT_AT as now } from '~tests/factories/prospects';
import { buildWorkspace } from '~tests/factories/workspace';
import { createTestDatabase, type TestDatabase } from '~tests/support/database';

let database: TestDatabase;
let actor: MemberActor;
let prospectId: string;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  actor = await buildWorkspace(database.db);
  await buildStages(database.db, actor);
  const numbers = [{ e164: '+49301111111' }, { e164: '+49302222222' }];
  prospectId = await buildProspect(database.db, actor, { lastName: 'Beispiel', phoneNumbers: numbers });
});

const numbers = () =>
  database.db
    .select({ id: phoneNumbers.id, e164: phoneNumbers.e164, state: phoneNumbers.state })
    .from(phoneNumbers)
    .where(eq(phoneNumbers.prospectId, prospectId))
    .orderBy(asc(phoneNumbers.position));

async function first() {
  const [number] = await numbers();
  if (!number) throw new Error('no number');
  return number;
}

const set = (contactId: string, state: 'valid' | 'invalid' | 'opted_out', by = actor) =>
  changeContact(database.db, { prospectId, contactId, channel: 'phone', state, actor: by, now });

test('a number is read as people write it and stands behind the others', async () => {
  const read = readContact({ channel: 'phone', value: '0171 2345678' }, 'DE');
  if (!read.ok) throw new Error(read.error);
  expect(read.value).toMatchObject({ e164: '+491712345678', kind: 'mobile' });
  await addContact(database.db, { prospectId, contact: read.value, actor, now });
  expect((await numbers()).map(({ e164 }) => e164)).toEqual([
    '+49301111111',
    '+49302222222',
    '+491712345678',
  ]);
  const again = await addContact(database.db, { prospectId, contact: read.value, actor, now });
  expect(again).toEqual({ ok: false, error: 'taken' });
});

test('what is no number is refused with its reason', () => {
  expect(readContact({ channel: 'phone', value: '110' }, 'DE')).toEqual({
    ok: false,
    error: 'prospects.errors.phone_emergency',
  });
  expect(readContact({ channel: 'email', value: 'a..b@x.example' }, 'DE')).toEqual({
    ok: false,
    error: 'errors.email',
  });
});

test('a number that works again makes a prospect one to call again', async () => {
  const { db } = database;
  const { id } = await first();
  await set(id, 'invalid');
  await db.update(prospects).set({ unworkable: true }).where(eq(prospects.id, prospectId));
  await set(id, 'valid');
  const [prospect] = await db.select().from(prospects).where(eq(prospects.id, prospectId));
  expect(prospect?.unworkable).toBe(false);
});

test('a number opted out is closed in the whole workspace, and no way leads back', async () => {
  const { db } = database;
  const { workspaceId } = actor;
  const other = await buildProspect(db, actor, { phoneNumbers: [{ e164: '+49301111111' }] });
  const { id } = await first();
  await set(id, 'opted_out');
  expect(await isSuppressed(db, { workspaceId, channel: 'phone', value: '+49301111111' })).toBe(true);
  const [twin] = await db.select().from(phoneNumbers).where(eq(phoneNumbers.prospectId, other));
  expect(twin?.state).toBe('opted_out');
  expect(await set(id, 'valid')).toEqual({ ok: false, error: 'suppressed' });
});

test('taken off and put back, a number nobody may call is still one', async () => {
  const { db } = database;
  const { id } = await first();
  await set(id, 'opted_out');
  await removeContact(db, { prospectId, contactId: id, channel: 'phone', actor, now });
  expect(await numbers()).toHaveLength(1);
  const contact = { channel: 'phone', e164: '+49301111111' } as const;
  await addContact(db, { prospectId, contact, actor, now });
  expect((await numbers()).at(-1)).toMatchObject({ e164: '+49301111111', state: 'opted_out' });
});

test('numbers change places, not beyond the ends', async () => {
  const { db } = database;
  const { id } = await first();
  const move = (direction: 'up' | 'down') =>
    moveContact(db, { prospectId, contactId: id, channel: 'phone', direction, actor, now });
  await move('up');
  expect((await first()).id).toBe(id);
  await move('down');
  expect((await numbers()).at(-1)?.id).toBe(id);
});

test('a number of another workspace is not there', async () => {
  const { db } = database;
  const stranger = await buildWorkspace(db);
  const { id: contactId } = await first();
  const missing = { ok: false, error: 'not_found' };
  const which = { prospectId, contactId, channel: 'phone', actor: stranger, now } as const;
  expect(await set(contactId, 'invalid', stranger)).toEqual(missing);
  expect(await removeContact(db, which)).toEqual(missing);
  expect(await moveContact(db, { ...which, direction: 'up' })).toEqual(missing);
  const contact = { channel: 'email', address: 'a@b.example' } as const;
  expect(await addContact(db, { prospectId, contact, actor: stranger, now })).toEqual(missing);
});
