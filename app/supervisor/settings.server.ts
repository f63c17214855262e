import { ZodError, z } from 'zod';
import { type Env, readEnv } from '~/platform/env.server';
import { findFreePort } from '~db/embedded/free-port';
import { StartProblem } from '~db/embedded/start-problem';

/** The embedded server chooses its port when it starts. */
const NOT_KNOWN_YET = 'postgres://127.0.0.1';

/**
 * Reads the settings; PORT=0 becomes a free port.
 * @throws {StartProblem} that names what is wrong with which variable.
 */
export async function readSettings(source: NodeJS.ProcessEnv): Promise<Env> {
  const port = source.PORT === '0' ? String(await findFreePort()) : source.PORT;
  try {
    return readEnv({ DATABASE_URL: NOT_KNOWN_YET, ...source, PORT: port });
  } catch (error) {
    if (!(error instanceof ZodError)) throw error;
    throw new StartProblem(`The settings can't be used:\n${z.prettifyError(error)}`);
  }
}
