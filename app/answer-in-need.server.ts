import { setTimeout as wait } from 'node:timers/promises';
import type { ServerBuild } from '@remix-run/node';
import { sql } from 'drizzle-orm';
import { aroundRoutes, type RouteArgs } from './platform/around-routes.server';
import { isDatabaseAway } from './platform/database-away.server';
import { isDiskFull } from './platform/disk-full.server';

/** A request that has taken so long asks whether the database is still there, and again every half second. */
const LOOK_AFTER_MS = 3_000;
const LOOK_EVERY_MS = 500;
/** An embedded server that was killed is back within a few. */
const SECONDS_AWAY = 5;
/** What may be tried so often may be tried again by then. */
const SECONDS_TOO_MANY = 600;

/**
 * The same pages, which don't fail for what is nobody's mistake: they say 503 and when to come back while the database
 * can't be reached, 507 while the disk is full. What was tried too often is told when to come back as well.
 */
export const answerInNeed = (build: ServerBuild): ServerBuild => aroundRoutes(build, answered);

async function answered(work: () => unknown, args: RouteArgs): Promise<unknown> {
  const done = new AbortController();
  try {
    const answer = await Promise.race([work(), failWhenAway(args, done.signal)]);
    if (isTooMany(answer)) args.context.comeBackAfter(SECONDS_TOO_MANY);
    return answer;
  } catch (error) {
    throw needOf(args, error) ?? error;
  } finally {
    done.abort();
  }
}

/** A statement may wait long for a connection to a server that is just starting; nobody should wait with it. */
async function failWhenAway({ context }: RouteArgs, done: AbortSignal): Promise<void> {
  const pause = (ms: number) => wait(ms, undefined, { signal: done }).catch(() => undefined);
  for (await pause(LOOK_AFTER_MS); !done.aborted; await pause(LOOK_EVERY_MS)) {
    await context.db.execute(sql`select 1`);
  }
}

/** `data(…, 429)`: a form that shows why it was refused. */
const isTooMany = (answer: unknown): boolean =>
  (answer as { init?: ResponseInit | null } | null | undefined)?.init?.status === 429;

function needOf(args: RouteArgs, error: unknown): Response | undefined {
  if (isDiskFull(error)) {
    logNeed(args, error, 'disk full');
    return new Response(null, { status: 507 });
  }
  if (isDatabaseAway(error)) {
    logNeed(args, error, 'database away');
    args.context.comeBackAfter(SECONDS_AWAY);
    return new Response(null, { status: 503 });
  }
  return undefined;
}

function logNeed({ request, context }: RouteArgs, err: Error, message: string): void {
  const { pathname } = new URL(request.url);
  context.log.warn({ err, requestId: context.requestId, method: request.method, pathname }, message);
}
