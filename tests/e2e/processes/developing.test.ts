import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { findFreePort } from '~db/embedded/free-port';
import { openBrowser } from '~tests/support/browser';
import { openPage } from '~tests/support/open-page';

/** Every module is translated when it is first asked for, on a busy machine for more than half a minute. */
const FIRST_PAGE_WITHIN = 120_000;

let dataDir: string;
let browser: Browser;
let child: ChildProcess;
let output = '';

beforeAll(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'anklang-dev-'));
  browser = await openBrowser();
  const { PATH, HOME } = process.env;
  const env = { PATH, HOME, DATA_DIR: dataDir, PORT: String(await findFreePort()) };
  child = spawn(process.execPath, ['--import', 'tsx', 'scripts/dev.ts'], {
    env: env as unknown as NodeJS.ProcessEnv,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (output += chunk));
}, 60_000);

afterAll(async () => {
  if (child.kill('SIGTERM')) await once(child, 'exit');
  await browser.close();
  await rm(dataDir, { recursive: true });
});

test('the development server shows the page to set up with, alive and without an error', {
  timeout: 240_000,
}, async () => {
  const link = () => /Set up: (\S+)/.exec(output)?.[1];
  await vi.waitUntil(() => link() !== undefined || child.exitCode !== null, { timeout: 60_000 });
  const page = await browser.newPage();
  page.setDefaultTimeout(FIRST_PAGE_WITHIN);
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await openPage(page, link() ?? '');
  expect(await page.locator('form [name=email]').count()).toBe(1);
  expect(errors).toEqual([]);
  expect(output).not.toContain('Failed to resolve');
});
