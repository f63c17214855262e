import type { EmbeddedDatabase } from '~db/embedded';

const LOOK_EVERY_MS = 500;

/** Starts the embedded server again whenever it is gone. Gives back what ends the watch. */
export function keepDatabaseRunning(database: EmbeddedDatabase): () => Promise<void> {
  let stopping = false;
  let timer: NodeJS.Timeout | undefined;
  let looking = Promise.resolve();

  async function look() {
    if (!(await database.isRunning()) && !stopping) {
      process.stderr.write('PostgreSQL ended and is started again.\n');
      await database.restart().catch((error) => process.stderr.write(`${error}\n`));
    }
    if (!stopping) lookLater();
  }

  function lookLater() {
    timer = setTimeout(() => {
      looking = look();
    }, LOOK_EVERY_MS);
  }

  lookLater();
  return () => {
    stopping = true;
    clearTimeout(timer);
    return looking;
  };
}
