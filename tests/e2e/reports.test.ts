import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '~tests/support/browser';
import { openPage } from '~tests/support/open-page';
import { createSampleWorkspace } from '~tests/support/sample-workspace';
import { startWeb, type WebProcess } from '~tests/support/web-process';

const TUESDAY_MORNING = '2026-11-24T09:00:00Z';

let web: WebProcess;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  [web, browser] = await Promise.all([startWeb({ START_AT: TUESDAY_MORNING }), openBrowser()]);
  const now = new Date(TUESDAY_MORNING);
  const cookie = await web.cookieOf(await createSampleWorkspace(web, now), now);
  const context = await browser.newContext({ locale: 'de-DE', extraHTTPHeaders: { cookie } });
  page = await context.newPage();
  await openPage(page, `${web.url}/reports`);
  await page.locator('figure .recharts-bar').last().waitFor();
});
afterAll(() => Promise.all([web?.stop(), browser?.close()]));

/** Of each drawing how far it reaches beyond its figure, to the right and below. */
const beyond = () =>
  page.locator('figure:has(.recharts-wrapper)').evaluateAll((figures) =>
    figures.map((figure) => {
      const frame = figure.getBoundingClientRect();
      const drawing = figure.querySelector('.recharts-wrapper > svg')?.getBoundingClientRect();
      return [(drawing?.right ?? 0) - frame.right, (drawing?.bottom ?? 0) - frame.bottom].map((by) =>
        Math.max(0, Math.round(by)),
      );
    }),
  );

test('on paper every drawing stays within its frame, says its weeks and keeps its shades', async () => {
  await page.emulateMedia({ media: 'print' });
  expect(await beyond()).toEqual(Array(3).fill([0, 0]));
  expect(await page.getByText('Letzte 12 Wochen').first().isVisible()).toBe(true);
  const shaded = page.locator('#hours td[class*=bg-]').first();
  expect(await shaded.evaluate((cell) => getComputedStyle(cell).printColorAdjust)).toBe('exact');
  await page.emulateMedia({ media: 'screen' });
});
