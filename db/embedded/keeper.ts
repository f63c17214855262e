import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { POSTGRES_ENVIRONMENT, type RunOptions } from './run';

/** Runs a command when this process ends, however it ends. */
export interface Keeper {
  /** Runs the command now and waits for it. */
  dismiss(): Promise<void>;
}

/**
 * A shell that waits on a pipe from this process and runs `command` when the pipe closes: the kernel
 * closes it even when this process is killed. Stands in a session of its own, out of Ctrl-C's reach.
 */
export function startKeeper(command: string[], ids: RunOptions): Keeper {
  const keeper = spawn('sh', ['-c', 'cat; exec "$@"', 'sh', ...command], {
    ...ids,
    cwd: '/',
    env: POSTGRES_ENVIRONMENT,
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  });
  keeper.unref();
  return {
    dismiss: async () => {
      if (keeper.exitCode !== null || keeper.signalCode !== null) return;
      keeper.ref();
      keeper.stdin.end();
      await once(keeper, 'exit');
    },
  };
}
