import type { AppContext } from '~/platform/context';
import { Lane } from './lane.server';

/** Sends the next message that is due, over a connection of its own; false when there is none. */
export function deliverNext(
  context: Pick<AppContext, 'db' | 'files' | 'secrets' | 'env' | 'log' | 'now'>,
): Promise<boolean> {
  const lane = new Lane(context);
  return lane.deliverNext().finally(() => lane.close());
}
