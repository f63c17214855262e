import { and, eq, sql } from 'drizzle-orm';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { COLUMN_STEP } from '~/prospects/board-columns';
import { members } from '~db/schema/accounts';
import { prospects, stages } from '~db/schema/prospects';
import { fillProspects } from '~tests/factories/many-prospects';
import { findObstacles } from '~tests/support/accessibility';
import { type RunningApp, startApp } from '~tests/support/app';
import { openBrowser } from '~tests/support/browser';
import { openPage, waitUntilAlive } from '~tests/support/open-page';
import { signUp } from '~tests/support/sign-up';

/** A Tuesday morning in Berlin. */
const MORNING = new Date('2026-11-24T09:00:00Z');

const DESK = { width: 1366, height: 900 };
const PHONE = { width: 390, height: 844 };

const CARDS = 10_000;

/** Far more than fit on any screen, far fewer than there are. */
const DRAWN_AT_MOST = 150;

/** Beyond what the page brings along: these cards were loaded by scrolling. */
const LOADED_LATER = 120;

let app: RunningApp;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  [app, browser] = await Promise.all([startApp({ START_AT: MORNING.toISOString() }), openBrowser()]);
  const context = await browser.newContext({ locale: 'de-DE', viewport: DESK });
  page = await context.newPage();
  await signUp(page, app.setupLink);
  const [member] = await app.db.select().from(members);
  if (!member) throw new Error('nobody has signed up');
  await fillProspects(app.db, { workspaceId: member.workspaceId, memberId: member.id }, CARDS);
});
afterAll(() => Promise.all([app?.stop(), browser?.close()]));

const sees = (text: string | RegExp) => page.getByText(text).filter({ visible: true }).first().waitFor();
const board = (search = '') => openPage(page, `${app.url}/prospects/board${search}`);
const column = (stage: string) => page.getByRole('region', { name: stage, exact: true });
const cardAt = (stage: string, index: number) => column(stage).locator(`li[data-index="${index}"] article`);
const nameOf = async (card: Locator) => (await card.getAttribute('aria-label')) ?? '';
const drawn = () => page.locator('article').count();

const countOf = (stage: string) => {
  const inStage = sql`(select id from ${stages} where name = ${stage})`;
  return app.db.$count(prospects, and(eq(prospects.stageId, inStage)));
};

/** Scrolls a column on until a card is drawn that was not there at first. */
async function scrollTo(stage: string, index: number) {
  const cards = column(stage).locator('ul').locator('..');
  await expect
    .poll(async () => {
      await cards.evaluate((box) => box.scrollBy(0, box.clientHeight));
      return cardAt(stage, index).isVisible();
    })
    .toBe(true);
}

test('ten thousand cards are counted, and only those in sight are drawn', async () => {
  await board();
  const isNew = await countOf('Neu');
  await column('Neu').getByText(isNew.toLocaleString('de-DE'), { exact: true }).waitFor();
  expect(await drawn()).toBeLessThan(DRAWN_AT_MOST);
  await scrollTo('Neu', LOADED_LATER);
  expect(await drawn()).toBeLessThan(DRAWN_AT_MOST);
  expect(await findObstacles(page)).toEqual([]);
  await page.setViewportSize(DESK);
});

test('a card that was loaded later is moved with the keyboard, and each step is said', async () => {
  await board();
  const was = await countOf('Versucht');
  await scrollTo('Neu', LOADED_LATER);
  const card = cardAt('Neu', LOADED_LATER);
  const name = await nameOf(card);
  await card.scrollIntoViewIfNeeded();
  await card.focus();
  await page.keyboard.press('Space');
  await page.getByText(`${name} aus „Neu“ aufgenommen.`).waitFor({ state: 'attached' });
  await page.keyboard.press('ArrowRight');
  await page.getByText(`${name} ist über „Versucht“.`).waitFor({ state: 'attached' });
  await page.keyboard.press('Space');
  await sees(`${name} steht jetzt in „Versucht“.`);
  await expect.poll(() => countOf('Versucht')).toBe(was + 1);
  expect(await nameOf(cardAt('Versucht', 0))).toBe(name);
});

test('a card is dragged with the mouse, and back again before the board has been read anew', async () => {
  await board();
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/prospects/board.data*', (route) => held.then(() => route.continue()));
  const card = cardAt('Versucht', 1);
  const name = await nameOf(card);
  await drag(card, column('Im Gespräch'));
  await sees(`${name} steht jetzt in „Im Gespräch“.`);
  await drag(cardAt('Im Gespräch', 0), column('Versucht'));
  await sees(`${name} steht jetzt in „Versucht“.`);
  release();
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await board();
  expect(await nameOf(cardAt('Versucht', 0))).toBe(name);
});

async function drag(card: Locator, target: Locator) {
  const [from, to] = [await card.boundingBox(), await target.boundingBox()];
  if (!from || !to) throw new Error('nothing to drag');
  await page.mouse.move(from.x + 20, from.y + from.height - 6);
  await page.mouse.down();
  await page.mouse.move(from.x + 40, from.y + from.height + 4, { steps: 4 });
  await page.mouse.move(to.x + to.width / 2, to.y + 120, { steps: 12 });
  await page
    .getByText(`ist über „${await target.getAttribute('aria-label')}“`)
    .waitFor({ state: 'attached' });
  const saved = page.waitForResponse((response) => response.request().method() === 'POST');
  await page.mouse.up();
  await saved;
}

test('on a phone a card is moved by its own list of stages, and taken back', async () => {
  await page.setViewportSize(PHONE);
  await board();
  const card = cardAt('Neu', 0);
  const name = await nameOf(card);
  await card.getByRole('combobox', { name: `Phase von ${name}` }).selectOption('Im Gespräch');
  await sees(`${name} steht jetzt in „Im Gespräch“.`);
  await page.getByRole('button', { name: 'Rückgängig' }).click();
  await expect.poll(() => nameOf(cardAt('Neu', 0))).toBe(name);
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
  ).toBeLessThanOrEqual(0);
  await page.setViewportSize(DESK);
});

test('who has waited too long says so, and so does whoever has nothing planned', async () => {
  await board();
  const card = cardAt('Versucht', 2);
  await card.getByText('Wartet schon lange').waitFor();
  await card.getByText('Kein nächster Schritt').waitFor();
});

test('without JavaScript all cards of the page are shown, and the last of them is moved', async () => {
  const storageState = await page.context().storageState();
  const bare = await browser.newContext({ locale: 'de-DE', javaScriptEnabled: false, storageState });
  const plain = await bare.newPage();
  await plain.goto(`${app.url}/prospects/board`);
  const cards = plain.getByRole('region', { name: 'Neu', exact: true }).locator('article');
  expect(await cards.count()).toBe(COLUMN_STEP);
  const was = await countOf('Versucht');
  await cards.last().getByRole('combobox').selectOption('Versucht');
  await cards.last().getByRole('button', { name: 'Verschieben' }).click();
  await expect.poll(() => countOf('Versucht')).toBe(was + 1);
  await bare.close();
});

test('keys that are pressed while the page is being taken over leave it alive', async () => {
  const early = await page.context().newPage();
  const failures: string[] = [];
  early.on('pageerror', ({ message }) => failures.push(message));
  const devTools = await page.context().newCDPSession(early);
  await devTools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await early.goto(`${app.url}/prospects/board`, { waitUntil: 'commit' });
  let alive = false;
  const taken = waitUntilAlive(early).then(() => {
    alive = true;
  });
  while (!alive && failures.length === 0) await early.keyboard.press('Shift');
  expect(failures).toEqual([]);
  await taken;
  await early.close();
});
