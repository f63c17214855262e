import type { AppLoadContext } from '@remix-run/node';
import { consume, type Limit, tooMany } from '~/platform/rate-limit.server';

const MISSES: Limit = { name: 'access-link-miss', points: 30, seconds: 600 };

/** Counts a link that led nowhere; throws 429 once an address has missed too often. */
export async function countMiss({ db, clientAddress }: AppLoadContext): Promise<void> {
  const wait = await consume(db, MISSES, clientAddress);
  if (wait > 0) throw tooMany(wait);
}
