import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningApp, startApp } from '~tests/support/app';
import { openBrowser } from '~tests/support/browser';
import { signUp } from '~tests/support/sign-up';

let app: RunningApp;
let browser: Browser;

beforeAll(async () => {
  [app, browser] = await Promise.all([startApp(), openBrowser()]);
});

afterAll(() => Promise.all([app?.stop(), browser?.close()]));

test('the link the first start prints opens a page to set up the workspace', async () => {
  const page = await browser.newPage();
  const response = await page.goto(app.setupLink);
  expect(response?.status()).toBe(200);
  expect(await page.getByRole('textbox').count()).toBeGreaterThan(1);
});

test('it can be installed, and says calmly that there is no network', async () => {
  const context = await browser.newContext({ locale: 'de-DE' });
  const page = await context.newPage();
  await signUp(page, app.setupLink);
  expect(await manifestErrors(page)).toEqual([]);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');

  await context.setOffline(true);
  await page.goto(`${app.url}/today`);
  await page.getByRole('heading', { name: 'Keine Verbindung zum Server' }).waitFor();
  expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).toContain('Inter');
  expect((await keptAddresses(page)).filter((path) => !/^\/(assets\/|favicon|offline)/.test(path))).toEqual(
    [],
  );

  await context.setOffline(false);
  await page.getByRole('button', { name: 'Jetzt versuchen' }).click();
  await page.getByRole('heading', { name: /Guten Tag/ }).waitFor();
  await context.close();
});

/** What Chromium has against the manifest. */
async function manifestErrors(page: Page) {
  const devtools = await page.context().newCDPSession(page);
  const { errors, data } = await devtools.send('Page.getAppManifest');
  expect(JSON.parse(data ?? '{}')).toMatchObject({
    name: 'Anklang',
    start_url: '/today',
    display: 'standalone',
  });
  return errors;
}

/** Every address in the browser's store. */
const keptAddresses = (page: Page) =>
  page.evaluate(async () => {
    const stores = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
    const requests = await Promise.all(stores.map((store) => store.keys()));
    return requests.flat().map(({ url }) => new URL(url).pathname);
  });
