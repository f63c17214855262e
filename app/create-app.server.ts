import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { createRequestHandler } from '@remix-run/express';
import type { ServerBuild } from '@remix-run/node';
import compression from 'compression';
import express, { type Express } from 'express';
import { answerHealth } from './answer-health.server';
import { answerInNeed } from './answer-in-need.server';
import { answerWithoutPage } from './answer-without-page.server';
import { maskBuild } from './clients/masking/mask-build.server';
import { answerFailure } from './platform/answer-failure.server';
import type { AppContext } from './platform/context';
import { nonceOf, sameOriginOnly, securityHeaders } from './platform/http-security.server';
import { createMetrics } from './platform/metrics.server';
import { refuseBadValues } from './platform/refuse-bad-values.server';
import { type Limits, requestLimits } from './platform/request-limits.server';
import { addProductMetrics } from './product-metrics.server';

const BUILD = path.resolve('build');

/** What holds for every route. */
const wrap = (build: ServerBuild) => answerWithoutPage(answerInNeed(refuseBadValues(maskBuild(build))));

/** The addresses of files at the top of the site. Those of pages don't look like it: no disk is asked about them. */
const FILES = /^\/(icons\/.+|[\w-]+\.(?!data$)\w+)$/;

type LoadBuild = () => Promise<ServerBuild>;

/** The routes as `npm run build` left them. */
export const loadBuild: LoadBuild = () => import(pathToFileURL(path.join(BUILD, 'server/index.js')).href);

/** The web application: static files, health, protection, then Remix. `limits` are for tests that can't wait. */
export function createApp(
  context: AppContext,
  build: ServerBuild | LoadBuild,
  limits: Partial<Limits> = {},
): Express {
  const { db, env } = context;
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', env.TRUSTED_PROXIES);
  if (env.METRICS_TOKEN) {
    const metrics = createMetrics(env.METRICS_TOKEN);
    addProductMetrics(metrics.registry, context);
    app.get('/metrics', metrics.answer);
    app.use(metrics.measure);
  }
  app.get('/healthz', answerHealth(db));

  app.use(requestLimits({ trustsProxy: env.TRUSTED_PROXIES > 0, ...limits }));
  app.use(compression());
  app.use('/assets', express.static(path.join(BUILD, 'client/assets'), { immutable: true, maxAge: '1y' }));
  app.get(FILES, express.static(path.join(BUILD, 'client'), { maxAge: '1h', index: false }));
  app.use(securityHeaders({ https: env.APP_URL.startsWith('https:') }));
  app.use(sameOriginOnly(env.APP_URL));
  app.use((_request, response, next) => {
    response.setHeader('Cache-Control', 'no-store');
    next();
  });
  app.all(
    '*',
    createRequestHandler({
      build: typeof build === 'function' ? async () => wrap(await build()) : wrap(build),
      getLoadContext: (request, response) => ({
        ...context,
        requestId: randomUUID(),
        nonce: nonceOf(response),
        clientAddress: request.ip ?? '',
        comeBackAfter: (seconds) => response.setHeader('Retry-After', seconds),
      }),
    }),
  );
  app.use(answerFailure(context.log));
  return app;
}
