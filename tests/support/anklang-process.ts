import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { vi } from 'vitest';

/** `npm start` as the person at the terminal sees it. */
export interface AnklangProcess {
  pid: number;
  /** Everything printed so far, by all its processes. */
  output(): string;
  /** Number of the web or worker process that logged last. */
  pidOf(name: 'web' | 'worker'): number;
  /** Exit code; null after `kill -9`. */
  ended: Promise<number | null>;
  /** Reads no more of what it prints, as `| head` does once it has enough. */
  closeOutput(): void;
  /** Ends it as `kill` does and waits. */
  stop(): Promise<number | null>;
}

/** Then it ends with us, as it ends with npm: a test that fails halfway leaves nothing running. */
const AS_IF_BY_NPM = { npm_lifecycle_event: 'start' };

/** Runs scripts/start.mjs on a free port with these settings and nothing of the test run's; `prefix` is a command before it. */
export function launchAnklang(settings: Record<string, string>, prefix: string[] = []): AnklangProcess {
  const { PATH, HOME } = process.env;
  const env = {
    PATH,
    HOME,
    ...AS_IF_BY_NPM,
    NODE_ENV: 'production',
    PORT: '0',
    ...settings,
  } as NodeJS.ProcessEnv;
  const [command = '', ...args] = [...prefix, process.execPath, 'scripts/start.mjs'];
  const child = spawn(command, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  const ended = once(child, 'exit').then(([code]) => code as number | null);
  return {
    pid: child.pid as number,
    output: () => output,
    pidOf: (name) => Number(lastMatch(output, new RegExp(`"pid":(\\d+)[^\\n]*"name":"${name}"`, 'g'))),
    ended,
    closeOutput: () => {
      for (const stream of [child.stdout, child.stderr]) stream.destroy();
    },
    stop: () => {
      child.kill('SIGTERM');
      return ended;
    },
  };
}

/** Waits for the address; fails with everything printed if Anklang ends before. */
export async function addressOf(anklang: AnklangProcess): Promise<{ url: string; setupLink: string | null }> {
  const over = anklang.ended.then((code) => {
    throw new Error(`Anklang ended (${code}):\n${anklang.output()}`);
  });
  const told = vi
    .waitUntil(() => /runs at (\S+)[\s\S]*Stop it/.exec(anklang.output()), { timeout: 60_000 })
    .catch(() => {
      throw new Error(`Anklang did not start within a minute:\n${anklang.output()}`);
    });
  const [, url = ''] = await Promise.race([told, over]);
  return { url, setupLink: /: (\S+\/set-up\/\S+)/.exec(anklang.output())?.[1] ?? null };
}

function lastMatch(text: string, pattern: RegExp): string | undefined {
  return [...text.matchAll(pattern)].at(-1)?.[1];
}
