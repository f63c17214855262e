import { readFileSync } from 'node:fs';
import { StartProblem } from './embedded/start-problem';

/**
 * The address of the PostgreSQL that an installation was given: DATABASE_URL, or what stands in the file that
 * DATABASE_URL_FILE names, as Docker and systemd hand over secrets; undefined for the embedded one.
 * @throws {StartProblem} when there is no such file.
 */
export function givenDatabase(env: Record<string, string | undefined>): string | undefined {
  if (env.DATABASE_URL || !env.DATABASE_URL_FILE) return env.DATABASE_URL;
  try {
    return readFileSync(env.DATABASE_URL_FILE, 'utf8').trim();
  } catch (cause) {
    throw new StartProblem(`The file that DATABASE_URL_FILE names can't be read: ${env.DATABASE_URL_FILE}`, {
      cause,
    });
  }
}
