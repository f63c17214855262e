import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

const FIRST_DELAY_MS = 500;
const LONGEST_DELAY_MS = 30_000;
/** A process that ran this long was fine: its next restart is quick again. */
const STEADY_AFTER_MS = 60_000;
/** Web and worker finish what they have begun within 30 s. */
const KILL_AFTER_MS = 35_000;

/**
 * Room for what lives only shortly, in MB (V8's semi-space). A page makes several of them; with V8's own 16 the slowest pages
 * took a quarter longer.
 */
const YOUNG_SPACE = '--max-semi-space-size=32';

export interface KeptProcess {
  /** Asks the process to end, waits for it, kills it if it does not. */
  stop(): Promise<void>;
}

/**
 * Runs build/<name>.js in a process of its own, and again, after a growing delay, whenever it ends by itself.
 * It stands in its own session: Ctrl-C reaches only us, and we ask it to end in good order.
 */
export function keepRunning(name: 'web' | 'worker', env: NodeJS.ProcessEnv): KeptProcess {
  let child: ChildProcess;
  let timer: NodeJS.Timeout | undefined;
  let delay = FIRST_DELAY_MS;
  let stopping = false;

  function run() {
    const startedAt = Date.now();
    child = spawn(process.execPath, [YOUNG_SPACE, '--import', './build/lifeline.js', `build/${name}.js`], {
      env,
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      detached: true,
    });
    child.once('exit', (code, signal) => {
      if (stopping) return;
      if (Date.now() - startedAt > STEADY_AFTER_MS) delay = FIRST_DELAY_MS;
      process.stderr.write(`The ${name} process ended (${signal ?? code}) and is started again.\n`);
      timer = setTimeout(run, delay);
      delay = Math.min(delay * 2, LONGEST_DELAY_MS);
    });
  }

  run();
  return {
    async stop() {
      stopping = true;
      clearTimeout(timer);
      await end(child);
    },
  };
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, 'exit');
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), KILL_AFTER_MS);
  await exit;
  clearTimeout(timer);
}
