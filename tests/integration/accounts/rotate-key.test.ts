import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { resealSecrets } from '~/accounts/reseal-secrets.server';
import { findKey, keepKey } from '~/backups/find-key.server';
import { keyFingerprint } from '~/backups/key-fingerprint.server';
import { addKey, createSecretBox, openSecretBox, readKey } from '~/platform/secret-box.server';
import { newId } from '~db/columns';
import { secondFactors } from '~db/schema/access';
import { mailboxes } from '~db/schema/mail';
import { buildMailbox } from '~tests/factories/mail';
import { buildWorkspace } from '~tests/factories/workspace';
import { createTestDatabase, type TestDatabase } from '~tests/support/database';
import { temporaryFolder } from '~tests/support/temporary-folder';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());

const newestKey = async (folder: string) =>
  (await readFile(path.join(folder, 'secret.key'), 'utf8')).split('\n')[0] ?? '';

test('After a change of the key every secret opens with the new one alone, also in a process that runs on', async () => {
  const folder = await temporaryFolder();
  const running = await openSecretBox(folder);
  const actor = await buildWorkspace(database.db);
  const mailboxId = await buildMailbox(database.db, actor, 2525);
  const encryptedPassword = running.seal('Postfach ß', mailboxId);
  await database.db.update(mailboxes).set({ encryptedPassword }).where(eq(mailboxes.id, mailboxId));
  const factorId = newId();
  const encryptedSeed = running.seal('SEED', factorId);
  await database.db.insert(secondFactors).values({ ...actor, id: factorId, encryptedSeed });

  await addKey(folder);
  expect(await resealSecrets(database.db, await openSecretBox(folder))).toBe(2);

  const [mailbox] = await database.db.select().from(mailboxes).where(eq(mailboxes.id, mailboxId));
  const [factor] = await database.db.select().from(secondFactors).where(eq(secondFactors.id, factorId));
  const alone = createSecretBox(Buffer.from(await newestKey(folder), 'base64'));
  for (const box of [alone, running]) {
    expect(box.open(mailbox?.encryptedPassword ?? '', mailboxId)).toBe('Postfach ß');
    expect(box.open(factor?.encryptedSeed ?? '', factorId)).toBe('SEED');
  }
});

test('What must look the same for ever is made with the key of the first start', async () => {
  const folder = await temporaryFolder();
  const first = await readKey(folder);
  await addKey(folder);
  expect((await readKey(folder)).equals(first)).toBe(true);
});

test('What was sealed before, as in an older backup, still opens; without the old key it does not', async () => {
  const folder = await temporaryFolder();
  const before = (await openSecretBox(folder)).seal('alt', 'x');
  await addKey(folder);
  expect((await openSecretBox(folder)).open(before, 'x')).toBe('alt');
  await writeFile(path.join(folder, 'secret.key'), await newestKey(folder));
  const withoutOld = await openSecretBox(folder);
  expect(() => withoutOld.open(before, 'x')).toThrow();
});

test('The file of the keys goes with a backup from before the change and from after it', async () => {
  const [folder, restored] = [await temporaryFolder(), await temporaryFolder()];
  const first = await readKey(folder);
  await addKey(folder);
  const given = path.join(folder, 'secret.key');
  const keys = await findKey(keyFingerprint(first), { dataDir: restored, given, without: false });
  if (!keys) throw new Error('No key was found');
  await keepKey(restored, keys);
  const sealed = (await openSecretBox(folder)).seal('neu', 'x');
  expect((await openSecretBox(restored)).open(sealed, 'x')).toBe('neu');
});
