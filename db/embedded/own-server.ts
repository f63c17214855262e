import path from 'node:path';
import { openCluster } from './cluster';
import { createDatabase, databaseUrl } from './database';
import { endOrphan } from './end-orphan';
import { findFreePort } from './free-port';
import { type Keeper, startKeeper } from './keeper';
import { takeLock } from './lock';
import { startServer, stopCommand } from './server';

/** A server that this process started and that ends with it. */
export interface OwnServer {
  url: string;
  /** Starts it again after it was killed. */
  start(): Promise<void>;
  close(): Promise<void>;
}

/** Starts the server of `dataDir`; undefined while another living process owns it. A killed owner's server is ended first. */
export async function startOwnServer(
  dataDir: string,
  { durable, port: wished }: { durable: boolean; port?: number | undefined },
): Promise<OwnServer | undefined> {
  const lock = await takeLock(path.join(dataDir, 'postgres.lock'));
  if (!lock) return undefined;
  let keeper: Keeper | undefined;
  const close = async () => {
    await keeper?.dismiss();
    await lock.release();
  };
  try {
    const cluster = await openCluster(dataDir);
    await endOrphan(cluster);
    keeper = startKeeper(stopCommand(cluster), cluster.account.ids);
    const port = wished ?? (await findFreePort());
    const start = () => startServer(cluster, { port, durable });
    await start();
    await createDatabase(cluster.password, port);
    return { url: databaseUrl(cluster.password, port), start, close };
  } catch (error) {
    await close();
    throw error;
  }
}
