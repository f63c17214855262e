import { startInboxWatch } from './inbox/watch-inboxes.server';
import { startJobs } from './jobs/registry.server';
import { startDeliveryLoop } from './mail/delivery-loop.server';
import { openContext } from './open-context.server';
import { readEnv } from './platform/env.server';
import { createLog } from './platform/log.server';

const env = readEnv(process.env);
const log = createLog('worker', env.LOG_LEVEL);
const { context, close } = await openContext(env, log, { maintainsQueue: true });
await startJobs(context);
const deliveryLoop = await startDeliveryLoop(context);
const inboxWatch = startInboxWatch(context);
log.info('working');

let stopping = false;
async function stop() {
  if (stopping) return;
  stopping = true;
  inboxWatch.stop();
  await deliveryLoop.stop();
  await close();
  process.exit(0);
}
process.on('SIGTERM', stop);
process.on('SIGINT', stop);
process.on('disconnect', stop);
