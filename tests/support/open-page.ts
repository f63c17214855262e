import type { Page } from 'playwright-core';

/** Opens an address and waits until the page answers: what is pressed before React has taken over may be lost. */
export async function openPage(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await waitUntilAlive(page);
}

/** The same page once more. */
export async function reloadPage(page: Page): Promise<void> {
  await page.reload();
  await waitUntilAlive(page);
}

/** React marks each element that it has taken over; <body> is among the last, and effects follow within a frame. */
export async function waitUntilAlive(page: Page): Promise<void> {
  await page.waitForFunction(() => Object.keys(document.body).some((key) => key.startsWith('__reactProps$')));
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn))));
}
