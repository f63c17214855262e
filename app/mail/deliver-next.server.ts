import type { AppContext } from '~/platform/context';
import { openDesk } from './desk.server';
import { Lane } from './lane.server';

/** Sends the next message that is due, over a connection of its own; false when there is none. */
export async function deliverNext(
  context: Pick<AppContext, 'db' | 'files' | 'secrets' | 'env' | 'log' | 'now'>,
): Promise<boolean> {
  const desk = openDesk(context);
  const lane = new Lane(context, desk);
  try {
    return await lane.deliverNext();
  } finally {
    await lane.close();
    await desk.close();
  }
}
