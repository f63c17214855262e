import path from 'node:path';
import { answers, databaseUrl } from './database';
import { readPassword } from './password';
import { findPostmaster } from './postmaster';

/** The address of the database of `dataDir` if its server runs and answers. */
export async function findRunningServer(dataDir: string): Promise<string | undefined> {
  const postmaster = await findPostmaster(path.join(dataDir, 'postgres'));
  const password = await readPassword(dataDir);
  if (!postmaster?.ready || !password) return undefined;
  const url = databaseUrl(password, postmaster.port);
  return (await answers(url)) ? url : undefined;
}
