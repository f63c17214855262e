import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

const READY = { web: /"msg":"serving"/, worker: /"msg":"working"/ };

export interface ProductProcess {
  child: ChildProcess;
  /** Everything it has logged. */
  output(): string;
  /** Exit code; null when the signal ended it. */
  end(signal: 'SIGTERM' | 'SIGKILL'): Promise<number | null>;
}

/** Runs build/<name>.js as a service manager would, by itself; comes back when it is ready. */
export async function startProductProcess(
  name: 'web' | 'worker',
  settings: Record<string, string>,
): Promise<ProductProcess> {
  const { PATH, HOME } = process.env;
  const child = spawn(process.execPath, [`build/${name}.js`], {
    env: { PATH, HOME, NODE_ENV: 'production', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const exit = once(child, 'exit');
  let output = '';
  await new Promise<void>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (piece) => {
        output += piece;
        if (READY[name].test(output)) resolve();
      });
    }
    exit.then(() => reject(new Error(`The ${name} process ended:\n${output}`)), reject);
  });
  return {
    child,
    output: () => output,
    async end(signal) {
      child.kill(signal);
      return (await exit)[0];
    },
  };
}
