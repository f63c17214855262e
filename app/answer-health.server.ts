import { monitorEventLoopDelay } from 'node:perf_hooks';
import { sql } from 'drizzle-orm';
import type { RequestHandler } from 'express';
import type { Db } from '~db/client';

/** A database that takes longer serves no page either. */
const PATIENCE_MS = 3_000;
const MEASURED_FOR_MS = 15_000;
const MEASURED_EVERY_MS = 20;

/** Readiness: 200 when pages can be served, 503 while the database can't; and how long others had to wait for their turn. */
export function answerHealth(db: Db): RequestHandler {
  const longestTurn = measureTurns();
  return async (_request, response) => {
    const isReady = await answersInTime(db);
    response
      .status(isReady ? 200 : 503)
      .json({ status: isReady ? 'ok' : 'database unreachable', longestTurnMs: longestTurn() });
  };
}

function answersInTime(db: Db): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<false>((resolve) => {
    timer = setTimeout(resolve, PATIENCE_MS, false);
  });
  const answer = db.execute(sql`select 1`).then(
    () => true,
    () => false,
  );
  return Promise.race([answer, tooLong]).finally(() => clearTimeout(timer));
}

/** The longest time in the last quarter of a minute or so that one piece of work kept the process from all others. */
function measureTurns(): () => number {
  const delay = monitorEventLoopDelay({ resolution: MEASURED_EVERY_MS });
  delay.enable();
  let before = 0;
  const longest = () => Math.max(0, Math.round(delay.max / 1e6) - MEASURED_EVERY_MS);
  setInterval(() => {
    before = longest();
    delay.reset();
  }, MEASURED_FOR_MS).unref();
  return () => Math.max(before, longest());
}
