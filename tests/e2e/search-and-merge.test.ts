import type { Browser, BrowserContext, Page, Request } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { findObstacles } from '~tests/support/accessibility';
import { type RunningApp, startApp } from '~tests/support/app';
import { openBrowser } from '~tests/support/browser';
import { openPage } from '~tests/support/open-page';
import { signUp } from '~tests/support/sign-up';

const DESK = { width: 1366, height: 768 };
const PHONE = { width: 390, height: 844 };
const WEBSITE = 'kanzlei-ohr.example';

/** What the window asks the server for before it goes to a page it has not seen yet. */
const HER_PAGE = /__manifest\?p=%2Fprospects%2F[\w-]{36}/;

let app: RunningApp;
let browser: Browser;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  [app, browser] = await Promise.all([startApp(), openBrowser()]);
  context = await browser.newContext({ locale: 'de-DE', viewport: DESK });
  page = await context.newPage();
  await setUp();
  await add({ firstName: 'Dorothea', lastName: 'Müßigbrodt', company: 'Kanzlei Ohr', website: WEBSITE });
  await add({ lastName: 'Muessigbrod', city: 'Köln', company: 'Kanzlei Ohr', website: WEBSITE });
  await add({
    firstName: 'Änne',
    lastName: 'Wolkenstein',
    phone: '030 23125 011',
    company: 'Gärtnerei Laub',
  });
  await add({ lastName: 'Wolkensteyn', phone: '030 23125 012', company: 'Gärtnerei Laub' });
}, 180_000);
afterAll(() => Promise.all([app?.stop(), browser?.close()]));

const press = (name: string | RegExp) => page.getByRole('button', { name }).first().click();
const sees = (text: string | RegExp) => page.getByText(text).filter({ visible: true }).first().waitFor();
const open = (path: string) => openPage(page, app.url + path);
const field = (name: string) => page.locator(`input[name="${name}"]`);
const heading = (name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor();

async function setUp() {
  await signUp(page, app.setupLink);
}

async function add({ phone, ...fields }: Record<string, string>) {
  await open('/prospects/new');
  if (phone) await page.getByLabel('1. Telefonnummer').fill(phone);
  for (const [name, value] of Object.entries(fields)) await field(name).fill(value);
  await press('Kontakt anlegen');
  await page.waitForURL(/prospects\/[\w-]{36}$/);
}

/** The entry that Enter takes. */
const chosen = (name: RegExp) => page.getByRole('option', { name, selected: true }).waitFor();

async function look(words: string) {
  await page.keyboard.press('Control+k');
  const box = page.getByRole('combobox');
  await box.waitFor();
  await box.fill(words);
}

const atDeskAndPhone = test.each([
  ['on a desk', DESK],
  ['on a phone', PHONE],
] as const);

atDeskAndPhone(
  '%s the palette finds somebody by a word with a typo, and Enter opens the page',
  async (_, size) => {
    await page.setViewportSize(size);
    await open('/today');
    await look('dorotea müsigbrodt');
    await chosen(/Dorothea Müßigbrodt/);
    await page.keyboard.press('Enter');
    await heading(/Dorothea Müßigbrodt/);
  },
);

atDeskAndPhone('%s the palette does things, and goes to the page of all results', async (_, size) => {
  await page.setViewportSize(size);
  await open('/today');
  await look('dublett');
  await chosen(/Doppelte finden/);
  await page.keyboard.press('Enter');
  await heading('Doppelte');
  await look('gaertnerei');
  await chosen(/Wolkenst/);
  await page.getByRole('option', { name: 'Gärtnerei Laub', exact: true }).waitFor();
  await page.getByRole('option', { name: 'Alle Ergebnisse für „gaertnerei“' }).click();
  await heading('Suche');
  expect(await findObstacles(page)).toEqual([]);
});

test('the palette keeps the focus, and gives it back; a click beside it only closes it', async () => {
  await open('/today');
  const link = page.getByRole('navigation').getByRole('link', { name: 'Kontakte' }).first();
  await link.focus();
  const palette = page.getByRole('dialog');
  await page.keyboard.press('Control+k');
  await palette.getByRole('combobox').waitFor();
  await page.keyboard.type('zeit');
  await page.keyboard.press('Tab');
  await expect.poll(() => palette.getByRole('combobox').inputValue()).toBe('zeit');
  expect(await palette.getByRole('combobox').evaluate((box) => box === document.activeElement)).toBe(true);
  await page.keyboard.press('Escape');
  await palette.waitFor({ state: 'detached' });
  expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);

  await page.keyboard.press('Control+k');
  await palette.waitFor();
  const { x = 0, y = 0 } = (await link.boundingBox()) ?? {};
  await page.mouse.click(x + 2, y + 2);
  await palette.waitFor({ state: 'detached' });
  expect(new URL(page.url()).pathname).toBe('/today');
});

test('the search page works without JavaScript', async () => {
  const plain = await browser.newContext({
    locale: 'de-DE',
    javaScriptEnabled: false,
    storageState: await context.storageState(),
  });
  const search = await plain.newPage();
  await search.goto(`${app.url}/search`);
  const form = search.getByRole('main').getByRole('search');
  await form.getByRole('textbox').fill('23125-011');
  await form.getByRole('button').click();
  await search
    .getByRole('main')
    .getByRole('link', { name: /Wolkenstein/ })
    .click();
  await search.getByRole('heading', { level: 1, name: /Änne Wolkenstein/ }).waitFor();
  await plain.close();
});

atDeskAndPhone('%s who is typed a second time is noticed before the form is sent', async (_, size) => {
  await page.setViewportSize(size);
  await open('/prospects/new');
  await field('lastName').fill('Wolkenstein');
  await page.getByLabel('1. Telefonnummer').fill('+49 (0)30 / 23125-011');
  const warning = page.getByRole('alert').getByRole('link', { name: /Änne Wolkenstein/ });
  await vi.waitFor(
    async () => {
      await field('lastName').focus();
      await field('city').focus();
      await warning.waitFor({ timeout: 3000 });
    },
    { timeout: 30_000 },
  );
  expect(page.url()).toMatch(/prospects\/new$/);
});

atDeskAndPhone('%s a firm she has is offered while its name is typed, and taken', async (_, size) => {
  await page.setViewportSize(size);
  await open('/prospects/new');
  await field('lastName').fill(size === DESK ? 'Immergrün' : 'Immerblau');
  await field('company').pressSequentially('kanzlei ohr gmbh');
  const offered = page.getByRole('group', { name: 'Diese Firma haben Sie vielleicht schon' });
  const chosenFirm = offered.getByRole('radio', { name: /^Kanzlei Ohr/, checked: true });
  await chosenFirm.waitFor();
  expect(await findObstacles(page)).toEqual([]);
  await page.setViewportSize(size);
  await press('Kontakt anlegen');
  await page.waitForURL(/prospects\/[\w-]{36}$/);
  const others = page.getByRole('region', { name: 'Andere in dieser Firma' });
  await others.getByRole('link', { name: 'Dorothea Müßigbrodt' }).waitFor();
  await page.getByRole('main').getByRole('link', { name: 'Kanzlei Ohr', exact: true }).first().click();
  await heading('Kanzlei Ohr');
  await sees('Dorothea Müßigbrodt');
});

/** When the window has what it asked for; it reads no further than it needs to, which counts as failed. */
function over(address: RegExp) {
  const isIt = (request: Request) => address.test(request.url());
  return Promise.race([page.waitForEvent('requestfinished', isIt), page.waitForEvent('requestfailed', isIt)]);
}

test('who is saved while she is still being looked up has her page all the same', async () => {
  await page.setViewportSize(DESK);
  await open('/prospects/new');
  await field('lastName').fill('Eisvogel');
  const asksForHerPage = page.waitForRequest(HER_PAGE);
  const askedAgain = over(/\/prospects\/new\.data\?_routes/);
  await page.route('**/duplicates/check.data', async (route) => {
    const response = await route.fetch();
    await asksForHerPage;
    await route.fulfill({ response });
  });
  await page.route(HER_PAGE, async (route) => {
    await askedAgain;
    await route.continue();
  });
  await press('Kontakt anlegen');
  await heading('Eisvogel');
  await page.unrouteAll();
});

test('a firm that only sounds like one she has can be a new one', async () => {
  await page.setViewportSize(DESK);
  await open('/prospects/new');
  await field('lastName').fill('Abendrot');
  await field('company').pressSequentially('Gärtnerei Laubfrosch');
  await field('company').fill('Gärtnerei Lau');
  await page.getByRole('radio', { name: /^Gärtnerei Laub/ }).waitFor();
  expect(await page.getByRole('radio', { name: 'Nein, eine neue Firma' }).isChecked()).toBe(true);
  await press('Kontakt anlegen');
  await page.waitForURL(/prospects\/[\w-]{36}$/);
  await page.getByRole('main').getByRole('link', { name: 'Gärtnerei Lau', exact: true }).first().waitFor();
});

test('two of a similar name become one with what was chosen, and two again', async () => {
  await page.setViewportSize(DESK);
  await open('/duplicates/similar');
  const pair = page.locator('form').filter({ hasText: 'Müßigbrodt' }).first();
  await pair.getByRole('button', { name: 'Vergleichen und zusammenführen' }).click();
  await sees('Wo sie sich unterscheiden');
  await page.getByRole('radio', { name: /^Muessigbrod\b/ }).check();
  expect(await findObstacles(page)).toEqual([]);
  await page.setViewportSize(DESK);
  await press('Zusammenführen');
  await heading('Dorothea Muessigbrod');
  await sees(/ist in diesem Eintrag aufgegangen/);
  await sees('Köln');
  await page.getByRole('link', { name: 'Rückgängig machen …' }).click();
  await sees('Seither ist nichts geschehen');
  expect(await findObstacles(page)).toEqual([]);
  await press('Wieder trennen');
  await sees('Rückgängig gemacht.');
  await page.getByRole('main').getByRole('link', { name: 'Dorothea Müßigbrodt' }).click();
  await heading('Dorothea Müßigbrodt');
});

test('two who are not the same are not asked about again, on a phone', async () => {
  await page.setViewportSize(PHONE);
  await open('/duplicates/similar');
  const group = page.locator('form').filter({ hasText: 'Wolkensteyn' });
  await group.getByRole('button', { name: 'Nicht dieselben' }).click();
  await group.waitFor({ state: 'detached' });
  await open('/duplicates/similar');
  await heading('Doppelte');
  expect(await group.count()).toBe(0);
  expect(await findObstacles(page)).toEqual([]);
});
