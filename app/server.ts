import { createServer } from 'node:http';
import { createApp, loadBuild } from './create-app.server';
import { openContext } from './open-context.server';
import { readEnv } from './platform/env.server';
import { createLog } from './platform/log.server';

/** How long a request may take to send its headers, and all of it; a slow client can't hold a place. */
const HEADERS_TIMEOUT = 15_000;
const REQUEST_TIMEOUT = 300_000;
/** Node looks for slow clients only so often. */
const CHECKED_EVERY = 5_000;
const DRAIN_TIMEOUT = 10_000;

const env = readEnv(process.env);
const log = createLog('web', env.LOG_LEVEL);
const { context, close } = await openContext(env, log, { maintainsQueue: false });
const app = createApp(context, await loadBuild());

const server = createServer(
  {
    headersTimeout: HEADERS_TIMEOUT,
    requestTimeout: REQUEST_TIMEOUT,
    connectionsCheckingInterval: CHECKED_EVERY,
  },
  app,
).listen(env.PORT, env.HOST, () => log.info({ port: env.PORT }, 'serving'));
server.on('error', (error) => {
  log.error({ err: error }, 'cannot serve');
  process.exit(1);
});

let stopping = false;
function stop() {
  if (stopping) return;
  stopping = true;
  server.close(async () => {
    await close();
    process.exit(0);
  });
  server.closeIdleConnections();
  setTimeout(() => server.closeAllConnections(), DRAIN_TIMEOUT).unref();
}
process.on('SIGTERM', stop);
process.on('SIGINT', stop);
process.on('disconnect', stop);
