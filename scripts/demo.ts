/**
 * npm run demo [-- --email E] [-- --language en]
 * Fills a workspace with invented but lifelike data in its language: that of the member with the address E, or a new
 * one of its own, German unless said otherwise, when there is no account yet.
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { createDemoAccount, DEMO_EMAIL } from '~/demo/create-demo-account.server';
import { DEMO_SIZE, fillDemo } from '~/demo/fill-demo.server';
import { findDemoMember } from '~/demo/find-demo-member.server';
import { isLocale } from '~/i18n/locales';
import { createClock } from '~/platform/clock.server';
import { readEnv } from '~/platform/env.server';
import { createFileStore } from '~/platform/files.server';
import { openSecretBox } from '~/platform/secret-box.server';
import { withDatabase } from './with-database';

const { values } = parseArgs({
  options: {
    email: { type: 'string', default: DEMO_EMAIL },
    language: { type: 'string', default: 'de' },
  },
});

await withDatabase(async (db, url) => {
  const { language } = values;
  if (!isLocale(language)) {
    console.error('The samples are there in German and English: npm run demo -- --language en');
    return 1;
  }
  const env = readEnv({ ...process.env, DATABASE_URL: url });
  const now = createClock(env.START_AT)();
  const found = await findDemoMember(db, values.email);
  if (!found.ok) {
    console.error(
      'There are accounts already. Say whose workspace the samples are for: npm run demo -- --email E',
    );
    return 1;
  }
  const account = found.value ? null : await createDemoAccount(db, now, language);
  const actor = found.value ?? account?.actor;
  if (!actor) return 1;
  const filled = await fillDemo(db, {
    files: createFileStore(path.join(env.DATA_DIR, 'files')),
    secrets: await openSecretBox(env.DATA_DIR),
    appUrl: env.APP_URL,
    actor,
    now,
    size: DEMO_SIZE.month,
  });
  if (account) console.log(`Sign in as ${DEMO_EMAIL} with the password ${account.password}`);
  if (!filled.ok) console.error('The samples are there already; nothing was changed.');
  else
    console.error(
      `Added ${filled.value.prospects} prospects and ${filled.value.clients} clients with a month of work.`,
    );
  return 0;
});
