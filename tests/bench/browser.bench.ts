import path from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { createDemoAccount } from '~/demo/create-demo-account.server';
import { DEMO_SIZE, fillDemo } from '~/demo/fill-demo.server';
import { createFileStore } from '~/platform/files.server';
import { openSecretBox } from '~/platform/secret-box.server';
import { buildRareRecords } from '~tests/factories/rare-records';
import { openBrowser } from '~tests/support/browser';
import { openPage } from '~tests/support/open-page';
import { addressOf } from '~tests/support/page-addresses';
import { listPagePatterns } from '~tests/support/page-patterns';
import unpackBrowser from '~tests/support/test-browser';
import type { Bench, BenchContext, Measurement } from './bench';
import { startProduct } from './running-product';
import { median, p95 } from './side-by-side';

/** A Tuesday morning in Berlin, no holiday: people can be called. */
const NOW = new Date('2026-11-24T09:10:00Z');
const CALLS = 30;
const SLOWED = 4;

async function run(context: BenchContext): Promise<Measurement[]> {
  await unpackBrowser();
  const database = await context.createDatabase();
  const { db } = database;
  const { actor } = await createDemoAccount(db, NOW);
  await fillDemo(db, {
    files: createFileStore(path.join(context.folder, 'files')),
    secrets: await openSecretBox(context.folder),
    appUrl: 'http://localhost',
    actor,
    now: NOW,
    size: DEMO_SIZE.month,
  });
  await buildRareRecords(db, NOW);
  const product = await startProduct(database, context.folder, actor, { START_AT: NOW.toISOString() });
  const browser = await openBrowser();
  const signedIn = await browser.newContext({ locale: 'de-DE' });
  await signedIn.addCookies([cookieOf(product)]);
  // tsx names functions by a helper that what runs in the page would look for there.
  await signedIn.addInitScript('globalThis.__name = (named) => named');
  const shown = await timesToNextProspect(signedIn, product.url);
  context.say('played a session');
  const slow: { address: string; delay: number }[] = [];
  for (const pattern of await listPagePatterns()) {
    const address = await addressOf(db, pattern);
    const delay = await slowestAnswer(signedIn, product.url + address).catch((cause) => {
      throw new Error(`${address} does not answer as the others do`, { cause });
    });
    slow.push({ address, delay });
  }
  await browser.close();
  await product.stop();
  const [worst] = slow.sort((a, b) => b.delay - a.delay);
  const slowest = slow.slice(0, 20).map(({ address, delay }) => `${address} ${delay}`);
  context.say(`slowest pages, in ms: ${slowest.join(', ')}`);
  const next = `from the key of an outcome to the next prospect on the screen, processor slowed ${SLOWED} ×`;
  return [
    {
      name: `${next}, p95`,
      value: p95(shown),
      unit: 'ms',
      limit: { atMost: 100 },
      runs: CALLS,
    },
    { name: `${next}, median`, value: median(shown), unit: 'ms', runs: CALLS },
    {
      name: `slowest answer to a key or click on ${slow.length} pages, processor slowed ${SLOWED} × (${worst?.address})`,
      value: worst?.delay ?? Number.NaN,
      unit: 'ms',
      limit: { atMost: 200 },
      runs: 1,
    },
  ];
}

function cookieOf({ url, headers }: { url: string; headers: { cookie: string } }) {
  const [name = '', value = ''] = headers.cookie.split(/=(.*)/);
  return { name, value, url };
}

async function openSlowed(context: BrowserContext, url: string): Promise<Page> {
  const page = await context.newPage();
  const devTools = await context.newCDPSession(page);
  await devTools.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
  await openPage(page, url);
  return page;
}

/** Logs calls by keyboard; from each key until the next person is drawn, in milliseconds. */
async function timesToNextProspect(context: BrowserContext, url: string): Promise<number[]> {
  const page = await openSlowed(context, `${url}/calls`);
  await page.getByRole('button', { name: 'Anrufrunde beginnen' }).click();
  const note = page.locator('textarea[name=note]');
  await note.waitFor();
  const times: number[] = [];
  while (times.length < CALLS) {
    await page.locator('body:not(:has([aria-busy=true]))').waitFor();
    await note.press('Escape');
    await page.evaluate(watchForNext);
    await page.keyboard.press('1');
    times.push(await page.evaluate(() => (window as WithNext).next));
  }
  await page.close();
  return times;
}

type WithNext = typeof window & { next: Promise<number> };

/** Runs in the page: from the next key on, how long it takes until somebody else is drawn. */
function watchForNext(): void {
  const heading = () => document.querySelector('h1')?.textContent;
  const before = heading();
  (window as WithNext).next = new Promise((done) => {
    const begin = ({ timeStamp }: KeyboardEvent) => {
      const observer = new MutationObserver(() => {
        if (heading() === before) return;
        observer.disconnect();
        requestAnimationFrame(() => setTimeout(() => done(performance.now() - timeStamp)));
      });
      observer.observe(document.body, { childList: true, subtree: true, characterData: true });
    };
    addEventListener('keydown', begin, { once: true, capture: true });
  });
}

/** The longest that a page that has settled takes to draw what follows from a key or a click (Event Timing, as INP counts it), in milliseconds. */
async function slowestAnswer(context: BrowserContext, url: string): Promise<number> {
  const page = await openSlowed(context, url);
  await page.evaluate(() => new Promise((rests) => requestIdleCallback(rests)));
  await page.evaluate(watchAnswers);
  await page.keyboard.press('Tab');
  await page
    .getByRole('heading')
    .filter({ hasNot: page.getByRole('link') })
    .first()
    .click();
  if (await hasPalette(page)) await openAndLeavePalette(page);
  const delay = await page.evaluate(longestAnswer);
  await page.close();
  return delay;
}

/** What has keys stands around every page but those of the set-up; an open dialog keeps the keys for itself. */
const hasPalette = async (page: Page) =>
  (await page.locator('nav [aria-keyshortcuts]').count()) > 0 &&
  (await page.getByRole('dialog').count()) === 0;

/** Opens the palette by its keys, types into it, and closes it. */
async function openAndLeavePalette(page: Page): Promise<void> {
  const palette = page.getByRole('dialog');
  await page.keyboard.press('Control+k');
  await palette.getByRole('combobox').fill('');
  await page.keyboard.type('re');
  await page.keyboard.press('Escape');
  await palette.waitFor({ state: 'detached' });
}

/** Runs in the page. */
function watchAnswers(): void {
  const watched = window as typeof window & { longest: number };
  watched.longest = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) watched.longest = Math.max(watched.longest, duration);
  }).observe({ type: 'event', durationThreshold: 16, buffered: false } as PerformanceObserverInit);
}

/** Runs in the page: once the last event is drawn and told of. */
const longestAnswer = () =>
  new Promise<number>((done) => {
    requestAnimationFrame(() =>
      requestAnimationFrame(() =>
        setTimeout(() => done((window as typeof window & { longest: number }).longest), 50),
      ),
    );
  });

export default {
  title: 'In the browser',
  about: `Chromium with its processor slowed ${SLOWED} times, on the samples of a month: a session of ${CALLS} calls played by keyboard, and on every page
the keys and clicks that all of them answer, once it has settled.`,
  run,
} satisfies Bench;
