import { setTimeout as wait } from 'node:timers/promises';
import type { AppContext } from '~/platform/context';
import { createDb } from '~db/client';
import { Bell } from './bell';
import { openDesk } from './desk.server';
import { expireLeases } from './hold-lease.server';
import { Lane } from './lane.server';
import { nextDueAt } from './pick-deliveries.server';
import { DELIVERIES_CHANNEL } from './plan-delivery.server';

/** Messages on their way at the same time; after `kill -9` so many at most are in doubt. */
export const LANES = 8;
/** Without a call and with nothing due, it looks again after so long. */
const LONGEST_REST_MS = 30_000;
const AFTER_ERROR_MS = 2_000;
/** While there is much to send, a lane looks so often for the messages of dead workers. */
const LOOK_FOR_DEAD_MS = 1_000;
const DRAIN_MS = 30_000;

export interface DeliveryLoop {
  /** Takes no new message and waits at most 30 s for those on their way. */
  stop(): Promise<void>;
}

/**
 * Sends what is due, woken by PostgreSQL when something comes in. Any number of processes may run one.
 * @param lanes messages it may have on their way at the same time
 */
export async function startDeliveryLoop(context: AppContext, lanes = LANES): Promise<DeliveryLoop> {
  const bell = new Bell();
  const listener = createDb(context.env.DATABASE_URL, { connections: 1 });
  await listener.sql.listen(DELIVERIES_CHANNEL, () => bell.ring());
  const stopping = new AbortController();
  const desk = openDesk(context);
  const running = Array.from({ length: lanes }, () =>
    runLane(context, new Lane(context, desk), bell, stopping.signal),
  );
  return {
    async stop() {
      stopping.abort();
      bell.ring();
      const drained = new AbortController();
      await Promise.race([
        Promise.all(running),
        wait(DRAIN_MS, undefined, { signal: drained.signal }).catch(() => undefined),
      ]);
      drained.abort();
      await desk.close();
      await listener.close();
    },
  };
}

async function runLane(context: AppContext, lane: Lane, bell: Bell, stopping: AbortSignal): Promise<void> {
  let lookedAt = Number.NEGATIVE_INFINITY;
  const work = async () => {
    const isBusy = performance.now() - lookedAt < LOOK_FOR_DEAD_MS;
    if (isBusy && (await lane.deliverNext())) return 0;
    await expireLeases(context.db, context.now());
    lookedAt = performance.now();
    if (stopping.aborted) return 0;
    return (await lane.deliverNext()) ? 0 : restFor(context);
  };
  while (!stopping.aborted) {
    const heard = bell.count;
    const rest = await work().catch((error) => {
      context.log.error({ err: error }, 'mail delivery');
      return AFTER_ERROR_MS;
    });
    if (rest > 0 && !stopping.aborted) await bell.wait(heard, rest);
  }
  await lane.close();
}

/** Milliseconds until there may be something to do. */
async function restFor({ db, now }: AppContext): Promise<number> {
  const due = await nextDueAt(db);
  const rest = due ? due.getTime() - now().getTime() : LONGEST_REST_MS;
  return Math.min(Math.max(rest, 100), LONGEST_REST_MS);
}
