import { StartProblem } from '~db/embedded/start-problem';
import { CleanUp } from './clean-up.server';
import { start } from './start.server';

const LOOK_EVERY_MS = 500;
const ECHO_MS = 1_000;

/**
 * Runs Anklang until a signal ends it: database, web and worker process. What the person at the
 * terminal can set right is told in a sentence, a bug with its stack.
 */
export async function supervise(): Promise<void> {
  const cleanUp = new CleanUp();
  printEvenToNobody();
  endOnRequest(cleanUp);
  try {
    await start(process.env, cleanUp);
  } catch (error) {
    if (cleanUp.begun) return;
    process.stderr.write(`\n${error instanceof StartProblem ? error.message : (error as Error).stack}\n`);
    await cleanUp.run();
    process.exit(1);
  }
}

/** A terminal or a pipe that nobody reads any more is no reason to end, least of all while everything is being ended. */
function printEvenToNobody(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }
}

/**
 * Ctrl-C, `kill`, a closed terminal, or the end of the npm that started us. A second request does not
 * wait: without us, web, worker and database end by themselves.
 */
function endOnRequest(cleanUp: CleanUp): void {
  let endingSince: number | undefined;
  const end = async () => {
    if (endingSince) return exitIfMeant(endingSince);
    endingSince = Date.now();
    process.stdout.write('\nStopping …\n');
    await cleanUp.run();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, end);
  if (process.env.npm_lifecycle_event) onceParentIsGone(end);
}

/** One Ctrl-C comes twice, from the terminal and from npm. */
function exitIfMeant(endingSince: number): void {
  if (Date.now() - endingSince > ECHO_MS) process.exit(1);
}

function onceParentIsGone(act: () => void): void {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    act();
  }, LOOK_EVERY_MS);
  timer.unref();
}
