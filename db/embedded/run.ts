import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const execute = promisify(execFile);

export interface RunOptions {
  uid?: number | undefined;
  gid?: number | undefined;
}

/** Plain messages in English, and nothing of the caller's environment that could redirect PostgreSQL. */
export const POSTGRES_ENVIRONMENT: NodeJS.ProcessEnv = {
  NODE_ENV: process.env.NODE_ENV,
  PATH: process.env.PATH,
  LC_ALL: 'C',
  TZ: 'UTC',
};

/** Runs a program to its end. Rejects with what it printed when it fails. */
export async function run([program = '', ...args]: string[], options: RunOptions = {}): Promise<void> {
  try {
    await execute(program, args, { ...options, cwd: '/', env: POSTGRES_ENVIRONMENT });
  } catch (error) {
    const { stderr, stdout, message } = error as Error & { stderr?: string; stdout?: string };
    throw new Error(stderr?.trim() || stdout?.trim() || message, { cause: error });
  }
}
