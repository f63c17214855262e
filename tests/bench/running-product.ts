import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { MemberActor } from '~/platform/actor';
import type { DatabaseCopy } from '~tests/support/copy-database';
import { signIn } from '~tests/support/sign-in';

interface Running {
  url: string;
  pid: number;
  stop(): Promise<void>;
}

/** A process of Node that says on its output where it can be reached. */
export async function startProcess(
  args: string[],
  address: RegExp,
  env: Record<string, string> = {},
): Promise<Running> {
  const child = spawn(process.execPath, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  let output = '';
  for await (const piece of child.stdout.iterator({ destroyOnReturn: false })) {
    output += piece;
    const found = address.exec(output)?.[1];
    if (!found) continue;
    child.stdout.resume();
    const stop = async () => {
      child.kill('SIGTERM');
      await ended;
    };
    const url = found.startsWith('http') ? found : `http://127.0.0.1:${found}`;
    return { url, pid: child.pid as number, stop };
  }
  throw new Error(`A process of the bench ended: ${output}`);
}

/** The built product over a database, and the headers with which a member is signed in. */
export async function startProduct(
  database: DatabaseCopy,
  folder: string,
  actor: MemberActor,
  settings: Record<string, string> = {},
) {
  const env = {
    DATABASE_URL: database.url,
    DATA_DIR: folder,
    PORT: '0',
    NODE_ENV: 'production',
    npm_lifecycle_event: 'start',
    ...settings,
  };
  const product = await startProcess(['scripts/start.mjs'], /runs at (http\S+)/, env);
  return { ...product, headers: { cookie: await signIn(database.db, actor, product.url) } };
}
