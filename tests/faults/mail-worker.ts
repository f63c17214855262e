/** A delivery worker of its own for tests that kill it: sends what is due in DATABASE_URL until it is ended. */
import { startDeliveryLoop } from '~/mail/delivery-loop.server';
import { createSecretBox } from '~/platform/secret-box.server';
import { createDb } from '~db/client';
import { mailContext } from '~tests/factories/mail';
import { TEST_SETTINGS } from '~tests/support/copy-database';
import { requestContext } from '~tests/support/request-context';

const { DATABASE_URL = '', SECRET_KEY = '', NOW = '' } = process.env;
const startedAt = performance.now();
const context = mailContext(createDb(DATABASE_URL, { settings: TEST_SETTINGS }).db);
const loop = await startDeliveryLoop(
  requestContext({
    ...context,
    env: { ...context.env, DATABASE_URL },
    secrets: createSecretBox(Buffer.from(SECRET_KEY, 'base64')),
    now: () => new Date(Number(NOW) + performance.now() - startedAt),
  }),
);
process.send?.('ready');
process.on('SIGTERM', () => loop.stop().then(() => process.exit(0)));
process.on('disconnect', () => process.exit(0));
