import type { Cluster } from './cluster';
import { findPostmaster } from './postmaster';
import { run } from './run';
import { stopCommand } from './server';

/** Ends the server that a killed owner left. It may be ending by itself: that it is gone when it should be ended is no failure. */
export async function endOrphan(
  cluster: Cluster,
  stop = () => run(stopCommand(cluster), cluster.account.ids),
): Promise<void> {
  if (!(await findPostmaster(cluster.folder))) return;
  try {
    await stop();
  } catch (error) {
    if (await findPostmaster(cluster.folder)) throw error;
  }
}
