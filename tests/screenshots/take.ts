/**
 * npm run screenshots
 * Starts the product with the samples on a Tuesday morning of its own, once in German and once in English, and takes
 * the pictures of the README and of the user guide, and draws the icons of the installed app.
 */
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { chromium, type Page } from 'playwright-core';
import { DEMO_EMAIL } from '~/demo/create-demo-account.server';
import type { Locale } from '~/i18n/locales';
import unpackBrowser, { launchOptions } from '~tests/support/test-browser';
import { drawIcons } from './draw-icons';
import { takeGuidePictures } from './guide-pictures';
import { type Picture, takePicture } from './take-picture';

const FOLDER = 'docs/images';
const TUESDAY_MORNING = '2026-11-24T09:10:00Z';
const DESK = { width: 1280, height: 800 };
const PHONE = { width: 390, height: 780 };

await unpackBrowser();
const browser = await chromium.launch(launchOptions());
try {
  await mkdir(FOLDER, { recursive: true });
  await drawIcons();
  await inLanguage('de', 'de-DE', takeReadmePictures);
  await inLanguage('en', 'en-GB', startCalling);
} finally {
  await browser.close();
}

/** Begins to call; answers the address of the session. */
type Start = (page: Page, url: string) => Promise<string>;

/** Takes the pictures of the guide in one language, in a workspace of its own. */
async function inLanguage(language: Locale, locale: string, start: Start): Promise<void> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'anklang-screenshots-'));
  const { PATH, HOME } = process.env;
  const settings = {
    NODE_ENV: 'production',
    DATA_DIR: dataDir,
    START_AT: TUESDAY_MORNING,
    PORT: '0',
  } as const;
  const env = { PATH, HOME, ...settings };
  const password = await addSamples(language, env);
  const anklang = spawn(process.execPath, ['scripts/start.mjs'], { env });
  try {
    const url = await addressOf(anklang.stdout);
    const page = await browser.newPage({ locale, deviceScaleFactor: 1.5, reducedMotion: 'reduce' });
    await page.clock.setFixedTime(TUESDAY_MORNING);
    await signIn(page, url, password);
    const call = await start(page, url);
    await takeGuidePictures(page, { url, call, language });
  } finally {
    if (anklang.kill('SIGTERM')) await once(anklang, 'exit');
    await rm(dataDir, { recursive: true });
  }
}

async function addSamples(language: Locale, env: NodeJS.ProcessEnv): Promise<string> {
  const command = ['--import', 'tsx', 'scripts/demo.ts', '--language', language];
  const { stdout } = await promisify(execFile)(process.execPath, command, { env });
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

async function signIn(page: Page, url: string, password: string): Promise<void> {
  await page.goto(`${url}/sign-in`);
  await page.fill('[name=email]', DEMO_EMAIL);
  await page.fill('[name=password]', password);
  await page.press('[name=password]', 'Enter');
  await page.waitForURL(/today/);
}

async function startCalling(page: Page, url: string): Promise<string> {
  await page.goto(`${url}/today`, { waitUntil: 'networkidle' });
  await page.locator('form[action^="/calls"] button').first().click();
  await page.waitForURL(/calls\/[\w-]{36}/);
  return page.url();
}

async function takeReadmePictures(page: Page, url: string): Promise<string> {
  const take = (picture: Omit<Picture, 'folder'>) => takePicture(page, { ...picture, folder: FOLDER });
  await take({ name: 'today', size: DESK, address: `${url}/today` });
  await take({ name: 'clients', size: DESK, address: `${url}/clients` });
  const call = await startCalling(page, url);
  await take({ name: 'call', size: DESK, address: call });
  await take({ name: 'call-phone', size: PHONE, address: call, colorScheme: 'dark' });
  return call;
}
