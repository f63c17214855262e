/**
 * npm run screenshots
 * Starts the product with the samples on a Tuesday morning of its own and takes the pictures of the README and of the
 * user guide, and draws the icons of the installed app.
 */
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';
import { DEMO_EMAIL } from '~/demo/create-demo-account.server';
import unpackBrowser, { launchOptions } from '~tests/support/test-browser';
import { drawIcons } from './draw-icons';
import { takeGuidePictures } from './guide-pictures';
import { type Picture, takePicture } from './take-picture';

const FOLDER = 'docs/images';
const TUESDAY_MORNING = '2026-11-24T09:10:00Z';
const DESK = { width: 1280, height: 800 };
const PHONE = { width: 390, height: 780 };

const dataDir = await mkdtemp(path.join(tmpdir(), 'anklang-screenshots-'));
const { PATH, HOME } = process.env;
const env = { PATH, HOME, NODE_ENV: 'production', DATA_DIR: dataDir, START_AT: TUESDAY_MORNING, PORT: '0' };

await unpackBrowser();
await mkdir(FOLDER, { recursive: true });
await drawIcons();
const password = await addSamples();
const anklang = spawn(process.execPath, ['scripts/start.mjs'], { env: env as unknown as NodeJS.ProcessEnv });
const browser = await chromium.launch(launchOptions());
try {
  await takeAll(await addressOf(anklang.stdout));
} finally {
  await browser.close();
  if (anklang.kill('SIGTERM')) await once(anklang, 'exit');
  await rm(dataDir, { recursive: true });
}

async function addSamples(): Promise<string> {
  const command = ['--import', 'tsx', 'scripts/demo.ts'];
  const { stdout } = await promisify(execFile)(process.execPath, command, {
    env: env as unknown as NodeJS.ProcessEnv,
  });
  return /password (\S+)/.exec(stdout)?.[1] ?? '';
}

async function addressOf(output: NodeJS.ReadableStream): Promise<string> {
  let text = '';
  for await (const chunk of output) {
    text += chunk;
    const url = /runs at (\S+)/.exec(text)?.[1];
    if (url) return url;
  }
  throw new Error(`Anklang did not start:\n${text}`);
}

async function takeAll(url: string): Promise<void> {
  const context = await browser.newContext({
    locale: 'de-DE',
    deviceScaleFactor: 1.5,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const take = (picture: Omit<Picture, 'folder'>) => takePicture(page, { ...picture, folder: FOLDER });
  await page.goto(`${url}/sign-in`);
  await page.fill('[name=email]', DEMO_EMAIL);
  await page.fill('[name=password]', password);
  await page.press('[name=password]', 'Enter');
  await page.waitForURL(/today/);
  await take({ name: 'today', size: DESK });
  await take({ name: 'clients', size: DESK, address: `${url}/clients` });
  await page.goto(`${url}/today`, { waitUntil: 'networkidle' });
  await page.locator('form[action^="/calls"] button').first().click();
  await page.waitForURL(/calls\/[\w-]{36}/);
  await take({ name: 'call', size: DESK });
  await take({ name: 'call-phone', size: PHONE, colorScheme: 'dark' });
  const call = page.url();
  await takeGuidePictures(page, { url, call, language: 'en' });
  await takeGuidePictures(page, { url, call, language: 'de' });
}
