/**
 * The development server: one process, the embedded database of DATA_DIR, pages compiled when asked for,
 * jobs included. Changes to routes show at once; changes to server.ts and jobs need a restart.
 */
import { createServer } from 'node:http';
import path from 'node:path';
import type { ServerBuild } from '@remix-run/node';
import express from 'express';
import { createServer as createVite } from 'vite';
import { createSetupLink } from '~/accounts/setup-links.server';
import { createApp } from '~/create-app.server';
import { startJobs } from '~/jobs/registry.server';
import { startDeliveryLoop } from '~/mail/delivery-loop.server';
import { openContext } from '~/open-context.server';
import { readEnv } from '~/platform/env.server';
import { createLog } from '~/platform/log.server';
import { openDatabase } from '~db/open';

/** What pages use of other packages, prepared at the start: a later find would reload every open page. */
const BROWSER_PACKAGES = [
  '@conform-to/react',
  '@conform-to/zod/v4',
  '@hello-pangea/dnd',
  '@radix-ui/react-alert-dialog',
  '@radix-ui/react-dialog',
  '@radix-ui/react-slot',
  '@tanstack/react-virtual',
  'class-variance-authority',
  'clsx',
  'cmdk',
  'i18next',
  'lucide-react',
  'luxon',
  'react-dom/client',
  'react-i18next',
  'recharts',
  'sonner',
  'tailwind-merge',
  'zod',
];

const database = await openDatabase(process.env);
const env = readEnv({ ...process.env, NODE_ENV: 'development', DATABASE_URL: database.url });
const { context, close } = await openContext(env, createLog('dev', env.LOG_LEVEL), { maintainsQueue: true });
await startJobs(context);
const deliveryLoop = await startDeliveryLoop(context);

const app = express();
const server = createServer(app);
const vite = await createVite({
  cacheDir: path.join(env.DATA_DIR, 'vite'),
  server: { middlewareMode: true, hmr: { server } },
  optimizeDeps: { include: BROWSER_PACKAGES, noDiscovery: true },
  clearScreen: false,
});
app.use(vite.middlewares);
app.use((_request, response, next) => {
  // What Vite injects carries no nonce, so the policy can't hold here.
  const setHeader = response.setHeader.bind(response);
  response.setHeader = (name, value) =>
    name === 'Content-Security-Policy' ? response : setHeader(name, value);
  next();
});
app.use(
  createApp(context, async () => (await vite.ssrLoadModule('virtual:remix/server-build')) as ServerBuild),
);

server.listen(env.PORT, env.HOST, async () => {
  console.error(`Developing on ${env.APP_URL}`);
  const link = await createSetupLink(context.db, { appUrl: env.APP_URL, now: new Date() });
  if (link) console.error(`Set up: ${link}`);
});

async function stop() {
  server.closeAllConnections();
  await vite.close();
  await deliveryLoop.stop();
  await close();
  await database.close();
  process.exit(0);
}
process.on('SIGINT', stop);
process.on('SIGTERM', stop);
