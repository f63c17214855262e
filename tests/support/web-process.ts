import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { vi } from 'vitest';
import type { MemberActor } from '~/platform/actor';
import type { Db } from '~db/client';
import { findFreePort } from '~db/embedded/free-port';
import { signIn } from '~tests/support/sign-in';
import { createTestDatabase } from './database';

export interface WebProcess {
  url: string;
  port: number;
  db: Db;
  /** Everything it has logged. */
  output(): string;
  /** The Cookie header of a member who is signed in. */
  cookieOf(actor: MemberActor, now: Date): Promise<string>;
  stop(): Promise<void>;
}

/** The web process of the built product alone: nothing but requests changes its database. */
export async function startWeb(settings: Record<string, string> = {}): Promise<WebProcess> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'anklang-web-'));
  const database = await createTestDatabase();
  const port = await findFreePort();
  const url = `http://localhost:${port}`;
  const { PATH, HOME } = process.env;
  const env = { PATH, HOME, NODE_ENV: 'production', DATA_DIR: dataDir, DATABASE_URL: database.url };
  const child = spawn(process.execPath, ['build/web.js'], {
    env: { ...env, PORT: String(port), APP_URL: url, ...settings } as NodeJS.ProcessEnv,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  await vi.waitUntil(() => output.includes('"serving"') || child.exitCode !== null, { timeout: 30_000 });
  if (child.exitCode !== null) throw new Error(`The web process ended:\n${output}`);
  return {
    url,
    port,
    db: database.db,
    output: () => output,
    cookieOf: (actor, now) => signIn(database.db, actor, url, now),
    stop: async () => {
      await end(child);
      await database.close();
      await rm(dataDir, { recursive: true });
    },
  };
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
}
