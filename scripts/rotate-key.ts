/**
 * npm run rotate-key
 * Makes a new key for the secrets in the database (mailbox passwords, seeds of one-time codes) and seals them anew,
 * while Anklang runs or not. Older keys stay in secret.key: backups made before need them.
 */
import { resealSecrets } from '~/accounts/reseal-secrets.server';
import { readEnv } from '~/platform/env.server';
import { addKey, openSecretBox } from '~/platform/secret-box.server';
import { withDatabase } from './with-database';

await withDatabase(async (db, url) => {
  const { DATA_DIR: dataDir } = readEnv({ ...process.env, DATABASE_URL: url });
  await addKey(dataDir);
  const count = await resealSecrets(db, await openSecretBox(dataDir));
  console.error(`Made a new key and sealed ${count} secrets with it.`);
  return 0;
});
