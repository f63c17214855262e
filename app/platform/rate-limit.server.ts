import { createHash } from 'node:crypto';
import { RateLimiterDrizzle, RateLimiterRes } from 'rate-limiter-flexible';
import type { Db } from '~db/client';
import { rateLimits } from '~db/schema/accounts';

export interface Limit {
  name: string;
  /** How often … */
  points: number;
  /** … within how many seconds. */
  seconds: number;
}

/**
 * Counts one use of `limit` by `who` (an address, an account), shared by all processes.
 * Answers 0, or the seconds to wait when the limit is reached. `who` is stored hashed.
 */
export async function consume(db: Db, limit: Limit, who: string): Promise<number> {
  const limiter = limiterFor(db, limit);
  try {
    await limiter.consume(createHash('sha256').update(who).digest('hex'));
    return 0;
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return Math.max(1, Math.ceil(refusal.msBeforeNext / 1000));
    throw refusal;
  }
}

/** Forgets what was counted, as after a successful sign-in. */
export const forget = (db: Db, limit: Limit, who: string) =>
  limiterFor(db, limit).delete(createHash('sha256').update(who).digest('hex'));

const limiterFor = (db: Db, limit: Limit) =>
  new RateLimiterDrizzle({
    storeClient: db,
    schema: rateLimits,
    keyPrefix: limit.name,
    points: limit.points,
    duration: limit.seconds,
    clearExpiredByTimeout: false,
  });

/** 429 with Retry-After, as a Response to throw; the text is what a browser shows where there is no page around it. */
export const tooMany = (seconds: number, text: string | null = null) =>
  new Response(text, { status: 429, headers: { 'Retry-After': String(seconds) } });
