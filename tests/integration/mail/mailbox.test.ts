import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { findMailbox } from '~/mail/find-mailbox.server';
import { pauseMailbox } from '~/mail/pause-mailbox.server';
import { removeMailbox } from '~/mail/remove-mailbox.server';
import { resumeMailbox } from '~/mail/resume-mailbox.server';
import { saveMailbox } from '~/mail/save-mailbox.server';
import type { MailboxFields } from '~/mail/schema';
import type { MemberActor } from '~/platform/actor';
import { auditEvents } from '~db/schema/activities';
import { mailboxes } from '~db/schema/mail';
import { testSecrets } from '~tests/factories/mail';
import { BUILT_AT } from '~tests/factories/prospects';
import { buildMember, buildWorkspace } from '~tests/factories/workspace';
import { createTestDatabase, type TestDatabase } from '~tests/support/database';

let database: TestDatabase;
let actor: MemberActor;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  actor = await buildWorkspace(database.db);
});
afterEach(() => database.sql`truncate workspaces cascade`);

const fields: MailboxFields = {
  displayName: 'Tilda Sonnentau',
  address: 'tilda@sonnentau.example',
  host: 'smtp.sonnentau.example',
  port: 587,
  security: 'starttls',
  username: 'tilda',
  password: 'amsel weg vier',
  dailyCap: 50,
  spreadSeconds: 60,
};

const save = (changes: Partial<MailboxFields> = {}, by = actor) =>
  saveMailbox(database.db, {
    fields: { ...fields, ...changes },
    secrets: testSecrets,
    actor: by,
    now: BUILT_AT,
  });

const stored = async () => {
  const [mailbox] = await database.db.select().from(mailboxes);
  if (!mailbox) throw new Error('no mailbox');
  return mailbox;
};

const storedPassword = async () => {
  const { encryptedPassword, id } = await stored();
  return encryptedPassword && testSecrets.open(encryptedPassword, id);
};

const breakDown = () =>
  database.db.update(mailboxes).set({ state: 'paused', pauseReason: '535 no', failuresInRow: 5 });

test('the password is kept encrypted, bound to its row, and never given back', async () => {
  await save();
  expect((await stored()).encryptedPassword).not.toContain('amsel');
  expect(await storedPassword()).toBe('amsel weg vier');
  const shown = await findMailbox(database.db, actor);
  expect(shown).toMatchObject({ hasPassword: true, host: 'smtp.sonnentau.example' });
  expect(shown).not.toHaveProperty('encryptedPassword');
  expect(JSON.stringify(await database.db.select().from(auditEvents))).not.toContain('amsel');
});

test('an empty password keeps the stored one while the login stays the same', async () => {
  await save();
  await save({ password: undefined, displayName: 'Tilda S.' });
  expect(await storedPassword()).toBe('amsel weg vier');
  expect(await stored()).toMatchObject({ displayName: 'Tilda S.' });
});

test.each([{ host: 'smtp.elsewhere.example' }, { username: 'somebody-else' }])(
  'the stored password does not go to another login: %o',
  async (change) => {
    await save();
    expect(await save({ password: undefined, ...change })).toEqual({ ok: false, error: 'password_needed' });
    expect(await stored()).toMatchObject({ host: fields.host, username: fields.username });
  },
);

test('without a user name no password is kept', async () => {
  await save();
  await save({ username: null, password: undefined });
  expect(await storedPassword()).toBeNull();
});

test('new settings end a pause that a failure had caused, and none of hers', async () => {
  await save();
  await breakDown();
  await save();
  expect(await stored()).toMatchObject({ state: 'active', pauseReason: null, failuresInRow: 0 });
  await pauseMailbox(database.db, { actor });
  await save();
  expect(await stored()).toMatchObject({ state: 'paused', pauseReason: null });
});

test('whoever paused it, she can resume it', async () => {
  await save();
  await breakDown();
  expect(await resumeMailbox(database.db, { actor })).toMatchObject({ ok: true });
  expect(await stored()).toMatchObject({ state: 'active', pauseReason: null, failuresInRow: 0 });
});

test('a member touches only her own mailbox', async () => {
  await save();
  const colleague = await buildMember(database.db, actor.workspaceId);
  const notFound = { ok: false, error: 'not_found' };
  expect(await pauseMailbox(database.db, { actor: colleague })).toEqual(notFound);
  expect(await resumeMailbox(database.db, { actor: colleague })).toEqual(notFound);
  expect(await removeMailbox(database.db, { actor: colleague, now: BUILT_AT })).toEqual(notFound);
  expect(await findMailbox(database.db, colleague)).toBeNull();
  await save({ address: 'colleague@sonnentau.example' }, colleague);
  expect(await findMailbox(database.db, actor)).toMatchObject({ address: 'tilda@sonnentau.example' });
});

test('removed, the mailbox and its password are gone', async () => {
  await save();
  expect(await removeMailbox(database.db, { actor, now: BUILT_AT })).toMatchObject({ ok: true });
  expect(await database.db.select().from(mailboxes)).toEqual([]);
});
