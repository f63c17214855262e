import { setTimeout as wait } from 'node:timers/promises';
import type { ActionFunctionArgs, LoaderFunctionArgs, ServerBuild } from '@remix-run/node';
import { sql } from 'drizzle-orm';
import { i18nFor, preferredLocale } from './i18n/i18n.server';
import { isDatabaseAway } from './platform/database-away.server';

type Route = NonNullable<ServerBuild['routes'][string]>;
type Args = LoaderFunctionArgs | ActionFunctionArgs;

/** A request that has taken so long asks whether the database is still there, and again every half second. */
const LOOK_AFTER_MS = 3_000;
const LOOK_EVERY_MS = 500;

/** The same pages, which say 503 and when to come back while the database can't be reached, instead of failing. */
export function answerWhileAway(build: ServerBuild): ServerBuild {
  const routes = Object.entries(build.routes).map(([id, route]) => [id, route && guardRoute(route)]);
  return { ...build, routes: Object.fromEntries(routes) };
}

function guardRoute(route: Route): Route {
  const { loader, action } = route.module;
  const isPage = route.module.default !== undefined;
  const guard =
    <A extends Args>(work: (args: A) => unknown) =>
    async (args: A) => {
      const done = new AbortController();
      try {
        return await Promise.race([work(args), failWhenAway(args, done.signal)]);
      } catch (error) {
        if (!isDatabaseAway(error)) throw error;
        throw unavailable(args, error, isPage);
      } finally {
        done.abort();
      }
    };
  return {
    ...route,
    module: {
      ...route.module,
      ...(loader && { loader: guard(loader) }),
      ...(action && { action: guard(action) }),
    },
  };
}

/** A statement may wait long for a connection to a server that is just starting; nobody should wait with it. */
async function failWhenAway({ context }: Args, done: AbortSignal): Promise<void> {
  const pause = (ms: number) => wait(ms, undefined, { signal: done }).catch(() => undefined);
  for (await pause(LOOK_AFTER_MS); !done.aborted; await pause(LOOK_EVERY_MS)) {
    await context.db.execute(sql`select 1`);
  }
}

/** A page has its own way to show it; what is no page, like the target of a form, gets one where a browser asks. */
function unavailable({ request, context }: Args, error: unknown, isPage: boolean): Response {
  const { pathname } = new URL(request.url);
  context.log.warn(
    { err: error, requestId: context.requestId, method: request.method, pathname },
    'database away',
  );
  context.unavailable();
  if (isPage || !request.headers.get('accept')?.includes('text/html'))
    return new Response(null, { status: 503 });
  const headers = { 'Content-Type': 'text/html; charset=utf-8' };
  return new Response(plainPage(request), { status: 503, headers });
}

const STYLE =
  ':root{color-scheme:light dark;font:1rem/1.5 system-ui,sans-serif}main{max-width:26rem;margin:20vh auto;padding:0 1rem}';

function plainPage(request: Request): string {
  const locale = preferredLocale(request);
  const { t } = i18nFor(locale);
  const title = t('errors.page.awayTitle');
  return `<!doctype html>
<html lang="${locale}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><style>${STYLE}</style></head>
<body><main><h1>${title}</h1><p>${t('errors.page.awayText')}</p><p><a href="/">${t('errors.page.home')}</a></p></main></body>
</html>
`;
}
