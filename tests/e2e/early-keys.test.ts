import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningApp, startApp } from '~tests/support/app';
import { openBrowser } from '~tests/support/browser';
import { openPage } from '~tests/support/open-page';

let app: RunningApp;
let browser: Browser;

beforeAll(async () => {
  [app, browser] = await Promise.all([startApp(), openBrowser()]);
});
afterAll(() => Promise.all([app?.stop(), browser?.close()]));

/** Runs in the page: presses a key as soon as React listens, before it has drawn anything. */
function pressAtOnce(): void {
  const press = () => document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true }));
  const listen = document.addEventListener;
  document.addEventListener = (...given: Parameters<typeof listen>) => {
    listen.apply(document, given);
    if (given[0] === 'keydown') queueMicrotask(press);
  };
}

test('a key that is pressed before React has drawn the page leaves it alive', async () => {
  const page = await browser.newPage();
  const failures: string[] = [];
  page.on('pageerror', ({ message }) => failures.push(message));
  await page.addInitScript(pressAtOnce);
  await openPage(page, app.setupLink).catch((cause) => failures.push(String(cause)));
  expect(failures).toEqual([]);
});
