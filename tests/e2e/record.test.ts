import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningApp, startApp } from '~tests/support/app';
import { openBrowser } from '~tests/support/browser';
import { openPage } from '~tests/support/open-page';
import { pdfFile } from '~tests/support/sample-files';
import { signUp } from '~tests/support/sign-up';

/** A Tuesday morning in Berlin. */
const TUESDAY_MORNING = '2026-11-24T09:00:00Z';

let app: RunningApp;
let browser: Browser;
let page: Page;
let address: string;

beforeAll(async () => {
  [app, browser] = await Promise.all([startApp({ START_AT: TUESDAY_MORNING }), openBrowser()]);
  const context = await browser.newContext({ locale: 'de-DE', viewport: { width: 1366, height: 900 } });
  page = await context.newPage();
  await setUp();
}, 120_000);
afterAll(() => Promise.all([app?.stop(), browser?.close()]));

const press = (name: string | RegExp) => page.getByRole('button', { name }).first().click();
const sees = (text: string | RegExp) => page.getByText(text).first().waitFor();
const open = (path: string) => openPage(page, app.url + path);
const edit = (field: string) => page.getByRole('link', { name: new RegExp(`^${field} ändern`) }).first();
const unfold = (text: string) => page.locator('summary', { hasText: text }).first().click();

async function setUp() {
  await signUp(page, app.setupLink);
  await open('/prospects/new');
  await page.getByLabel('Vorname').fill('Dorothea');
  await page.getByLabel('Nachname').fill('Müßigbrodt');
  await page.getByLabel('1. Telefonnummer').fill('030 23125 011');
  await page.getByLabel('Ort', { exact: true }).fill('Berlin');
  await press('Kontakt anlegen');
  await page.waitForURL(/prospects\/[\w-]{36}$/);
  address = new URL(page.url()).pathname;
}

/** Where a button ends and begins on the screen. */
const edges = (name: string) =>
  page.getByRole('button', { name }).evaluate((button) => button.getBoundingClientRect().toJSON() as DOMRect);

/** No page is ever wider than the screen. */
const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

test.each([
  ['on a desk', 1366, 900],
  ['on a phone', 390, 844],
] as const)(
  '%s a field is edited where it stands: Enter saves, Escape leaves it',
  async (_, width, height) => {
    await page.setViewportSize({ width, height });
    await open(address);
    await edit('Ort').focus();
    await page.keyboard.press('Enter');
    const field = page.getByRole('textbox', { name: 'Ort', exact: true });
    await field.fill('Ulm');
    await page.keyboard.press('Escape');
    await sees('Berlin');
    await edit('Ort').click();
    await field.fill(`Ort bei ${width}`);
    await page.keyboard.press('Enter');
    await sees(`Ort bei ${width}`);
    await field.waitFor({ state: 'detached' });
    expect(await overflow()).toBeLessThanOrEqual(0);
    await edit('Ort').click();
    await field.fill('Berlin');
    await page.keyboard.press('Enter');
    await field.waitFor({ state: 'detached' });
    await page.setViewportSize({ width: 1366, height: 900 });
  },
);

test('two versions of a field stand side by side, and she chooses', async () => {
  await open(address);
  const other = await page.context().newPage();
  await openPage(other, app.url + address);
  await edit('Ort').click();
  await page.getByRole('textbox', { name: 'Ort', exact: true }).fill('Potsdam');
  await other.getByRole('link', { name: /^Ort ändern/ }).click();
  await other.getByRole('textbox', { name: 'Ort', exact: true }).fill('Ulm');
  await other.keyboard.press('Enter');
  await other.getByRole('textbox', { name: 'Ort', exact: true }).waitFor({ state: 'detached' });
  await other.close();
  await page.keyboard.press('Enter');
  const conflict = page.getByRole('alert');
  await conflict.waitFor();
  expect(await conflict.textContent()).toMatch(/Ulm.*Potsdam/);
  const [theirs, mine] = await Promise.all([edges('Diese behalten'), edges('Meine speichern')]);
  expect(theirs.right <= mine.left || theirs.bottom <= mine.top).toBe(true);
  await press('Meine speichern');
  await page.getByRole('textbox', { name: 'Ort', exact: true }).waitFor({ state: 'detached' });
  await sees('Potsdam');
});

test('in the long form each field can be chosen when somebody else has saved meanwhile', async () => {
  const first = await page.context().newPage();
  await openPage(first, `${app.url}${address}/edit`);
  await open(`${address}/edit`);
  await first.getByLabel('Position').fill('Inhaberin');
  await first.getByLabel('Ort', { exact: true }).fill('Ulm');
  await first.getByRole('button', { name: 'Speichern' }).click();
  await first.waitForURL(/prospects\/[\w-]{36}$/);
  await first.close();
  await page.getByLabel('Position').fill('Anwältin');
  await page.getByLabel('Ort', { exact: true }).fill('Bonn');
  await press('Speichern');
  await sees('Jemand hat das inzwischen geändert');
  const choice = page.getByRole('radio', { name: /Position.*Anwältin/ });
  await expect.poll(() => choice.evaluate((radio) => radio.getBoundingClientRect().top)).toBeGreaterThan(0);
  await page.getByRole('radio', { name: /Position.*Inhaberin/ }).check();
  await press('Speichern');
  await page.waitForURL(/prospects\/[\w-]{36}$/);
  await sees('Inhaberin');
  await sees('Bonn');
});

test('a custom field is made, filled and refuses what does not fit', async () => {
  await open('/settings/custom-fields');
  const form = page.locator('form#new-field');
  await form.getByLabel('Name').fill('Mitarbeitende');
  await form.getByLabel('Art').selectOption('number');
  await form.getByRole('button', { name: 'Feld hinzufügen' }).click();
  await page.getByRole('button', { name: '„Mitarbeitende“ nach oben' }).waitFor();
  await open(address);
  const card = page.getByRole('region', { name: 'Eigene Felder' });
  await card.locator('summary').click();
  await edit('Mitarbeitende').click();
  const field = page.getByRole('textbox', { name: 'Mitarbeitende' });
  await field.fill('viele');
  await page.keyboard.press('Enter');
  await sees('Das ist keine Zahl');
  await field.fill('1.200');
  await page.keyboard.press('Enter');
  await field.waitFor({ state: 'detached' });
  await sees('1.200');
});

test('a number that is no longer right says so, and another one joins it', async () => {
  await open(address);
  await page.locator('summary[aria-label^="+49 30 23125011 ändern"]').click();
  await page.getByLabel('Zustand').first().selectOption('invalid');
  await page.getByRole('region', { name: 'Erreichbar' }).getByRole('button', { name: 'Speichern' }).click();
  await sees('Nummer stimmt nicht mehr');
  await unfold('Nummer oder Adresse hinzufügen');
  const value = page.locator('form#new-contact input[name=value]');
  await value.fill('110');
  await page.locator('form#new-contact button[type=submit]').click();
  await sees('Das ist eine Notrufnummer');
  await value.fill('0171 2345678');
  await page.locator('form#new-contact button[type=submit]').click();
  await page.getByRole('link', { name: '+49 171 2345678' }).waitFor();
});

test('a file is kept with the prospect, taken off, and put back', async () => {
  await open(address);
  await unfold('Datei hinzufügen');
  const buffer = Buffer.from(await pdfFile());
  await page.setInputFiles('#prospect-file', { name: 'angebot.pdf', mimeType: 'application/pdf', buffer });
  await press('Datei hochladen');
  const file = page.getByRole('link', { name: 'angebot.pdf' });
  await file.waitFor();
  const [download] = await Promise.all([page.waitForEvent('download'), file.click()]);
  expect(download.suggestedFilename()).toBe('angebot.pdf');
  await press('angebot.pdf entfernen');
  await file.waitFor({ state: 'detached' });
  await press('Rückgängig');
  await file.waitFor();
});

test('a task that repeats makes its next, and undo takes it back', async () => {
  await open('/tasks');
  await page.getByLabel('Was ist zu tun?').fill('Post öffnen');
  await page.getByLabel('Fällig am').fill('2026-11-24');
  await page.getByLabel('Wiederholen').selectOption('daily');
  await press('Aufgabe hinzufügen');
  const today = page.getByRole('region', { name: 'Heute', exact: true });
  const tomorrow = page.getByRole('region', { name: 'Morgen', exact: true });
  await today.getByText('Post öffnen').waitFor();
  await press('Erledigt: Post öffnen');
  await tomorrow.getByText('Post öffnen').waitFor();
  await press('Rückgängig');
  await tomorrow.waitFor({ state: 'detached' });
  await today.getByText('jeden Tag').waitFor();
  await press('Löschen: Post öffnen');
  await today.waitFor({ state: 'detached' });
  await press('Rückgängig');
  await today.getByText('Post öffnen').waitFor();
});

test('the timeline shows one kind of lines, and a deleted prospect is put back', async () => {
  await open(address);
  await page.getByRole('textbox', { name: 'Notiz' }).fill('Mag Tee');
  await press('Notiz speichern');
  await sees('Mag Tee');
  await page
    .getByRole('navigation', { name: 'Im Verlauf zeigen' })
    .getByRole('link', { name: 'Notizen' })
    .click();
  await page.waitForURL(/kind=notes/);
  await page.getByText('Kontakt angelegt').waitFor({ state: 'detached' });
  await sees('Mag Tee');
  await page.getByRole('link', { name: 'Löschen', exact: true }).click();
  await page.getByRole('button', { name: 'Löschen' }).click();
  await sees('ist gelöscht');
  await press('Zurückholen');
  await page.waitForURL(/prospects\/[\w-]{36}$/);
  await sees('Mag Tee');
});

test('a note that is saved with a double click is written once', async () => {
  await open(address);
  await page.getByRole('textbox', { name: 'Notiz' }).fill('Ruft montags zurück');
  await page.getByRole('button', { name: 'Notiz speichern' }).dblclick();
  await page.locator('li', { hasText: 'Ruft montags zurück' }).first().waitFor();
  await open(address);
  expect(await page.locator('li', { hasText: 'Ruft montags zurück' }).count()).toBe(1);
});
