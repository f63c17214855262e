import { openEmbedded } from './embedded';
import { givenDatabase } from './given-database';
import { migrate } from './migrate';

export interface OpenDatabase {
  url: string;
  /** Stops the embedded server if this process started it. */
  close(): Promise<void>;
}

type Environment = Record<string, string | undefined>;

/**
 * The database of an installation as it is: the one it was given, else the embedded one in DATA_DIR (default
 * ./data), whether Anklang runs at the moment or not.
 */
export async function openServer(env: Environment): Promise<OpenDatabase> {
  const url = givenDatabase(env);
  if (url) return { url, close: async () => undefined };
  return await openEmbedded(env.DATA_DIR || 'data');
}

/** The database of an installation, at the current schema. `beforeChange` is as in `migrate`. */
export async function openDatabase(
  env: Environment,
  beforeChange?: (url: string) => Promise<void>,
): Promise<OpenDatabase> {
  const database = await openServer(env);
  try {
    await migrate(database.url, { beforeChange });
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}
