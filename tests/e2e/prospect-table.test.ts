import { readFile } from 'node:fs/promises';
import { eq } from 'drizzle-orm';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { giveConsent } from '~/consent/give-consent.server';
import type { MemberActor } from '~/platform/actor';
import { addTask } from '~/tasks/add-task.server';
import { members } from '~db/schema/accounts';
import { prospects } from '~db/schema/prospects';
import { buildList, buildProspect } from '~tests/factories/prospects';
import { findObstacles } from '~tests/support/accessibility';
import { type RunningApp, startApp } from '~tests/support/app';
import { openBrowser } from '~tests/support/browser';
import { openPage } from '~tests/support/open-page';
import { rowsIn } from '~tests/support/read-table';
import { signUp } from '~tests/support/sign-up';

/** A Tuesday morning in Berlin. */
const MORNING = new Date('2026-11-24T09:00:00Z');

const DESK = { width: 1366, height: 900 };

const PAGE_SIZE = 50;

/** More than a page of the table holds. */
const IN_COLOGNE = PAGE_SIZE + 2;
const IN_BONN = 4;
const WILLING = 'willig@laub.example';

let app: RunningApp;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let actor: MemberActor;

/** Of the one who was lost. */
let ownPage: string;

beforeAll(async () => {
  [app, browser] = await Promise.all([startApp({ START_AT: MORNING.toISOString() }), openBrowser()]);
  context = await browser.newContext({ locale: 'de-DE', viewport: DESK });
  page = await context.newPage();
  await signUp(page, app.setupLink);
  await fill();
});
afterAll(() => Promise.all([app?.stop(), browser?.close()]));

/** Of those in Bonn one has agreed to e-mail, one has no address at all. */
async function fill() {
  const [member] = await app.db.select().from(members);
  if (!member) throw new Error('nobody has signed up');
  actor = { workspaceId: member.workspaceId, memberId: member.id };
  await buildList(app.db, actor, 'Rheinland');
  for (let index = 10; index < 10 + IN_COLOGNE; index += 1) {
    const company = index < 14 ? 'Gärtnerei Laub' : 'Kanzlei Ohr';
    await build({ lastName: `Kölner ${index}`, city: 'Köln', postalCode: `506${index}`, company });
  }
  const prospectId = await build({ lastName: 'Bonner 1', city: 'Bonn', emailAddresses: [WILLING] });
  const wording = 'Darf ich Ihnen meine Unterlagen mailen?';
  const consent = { scope: 'further', wording, language: 'de', source: 'call', actor, now: MORNING } as const;
  await giveConsent(app.db, { prospectId, address: WILLING, ...consent });
  await build({ lastName: 'Bonner 2', city: 'Bonn', emailAddresses: ['zwei@laub.example'] });
  await build({ lastName: 'Bonner 3', city: 'Bonn', emailAddresses: ['drei@laub.example'] });
  await build({ lastName: 'Bonner 4', city: 'Bonn' });
}

const build = (fields: Parameters<typeof buildProspect>[2]) => buildProspect(app.db, actor, fields, MORNING);
const press = (name: string | RegExp) =>
  page.getByRole('button', { name }).filter({ visible: true }).first().click();
const sees = (text: string | RegExp) => page.getByText(text).filter({ visible: true }).first().waitFor();
const open = (path: string) => openPage(page, app.url + path);
const unfold = (text: string) =>
  page.locator('summary', { hasText: text }).filter({ visible: true }).first().click();
const follow = (name: string | RegExp) =>
  page.getByRole('link', { name }).filter({ visible: true }).first().click();
const counts = (count: number) => sees(`${count} Kontakte`);
const heads = () => page.getByRole('columnheader').allTextContents();
const firstName = () => page.locator('a[data-row-link]').first();

/** Why it came to nothing with the one who was lost. */
const lostBecause = async () => {
  const { lostReason } = prospects;
  const found = await app.db.select({ lostReason }).from(prospects).where(eq(prospects.lastName, 'Bonner 4'));
  return found.map((row) => row.lostReason);
};

/** Adds a filter as she does: the field from the menu, operator and value in the form. */
async function addFilter(field: string, operator: string, value: string) {
  await unfold('Filter');
  await page
    .getByRole('navigation', { name: 'Wonach filtern?' })
    .getByRole('link', { name: field, exact: true })
    .click();
  const form = page.getByRole('form', { name: field });
  await form.getByRole('combobox', { name: field }).selectOption(operator);
  await form.getByLabel('Wert').fill(value);
  await form.getByRole('button', { name: 'Anwenden' }).click();
  await form.waitFor({ state: 'detached' });
}

/** On this page and all others. */
async function chooseAll(count: number) {
  await page.getByRole('checkbox', { name: 'Alle auf dieser Seite auswählen' }).check();
  const onOtherPages = page.getByRole('checkbox', { name: `Alle ${count}, die passen` });
  if (count > PAGE_SIZE) await onOtherPages.check();
  await sees(`${count} ausgewählt`);
}

const COLOGNE = '/prospects?f=city:is:K%C3%B6ln';
const BONN = '/prospects?f=city:is:Bonn';

test('filters combine, can be changed and taken away, and the address carries them', async () => {
  await open('/prospects');
  await counts(IN_COLOGNE + IN_BONN);
  await addFilter('Ort', 'ist', 'Köln');
  await counts(IN_COLOGNE);
  expect(page.url()).toContain('f=city%3Ais%3AK%25C3%25B6ln');
  await addFilter('Firma', 'enthält', 'gaertnerei');
  await counts(4);
  await page.reload();
  await counts(4);
  await follow(/^Ort ist „?Köln/);
  const form = page.getByRole('form', { name: 'Ort' });
  await form.getByLabel('Wert').fill('Bonn');
  await form.getByRole('button', { name: 'Anwenden' }).click();
  await sees('Niemand passt');
  await follow(/^Filter entfernen: Firma/);
  await counts(IN_BONN);
});

test('columns are chosen and put in order', async () => {
  await open('/prospects');
  await unfold('Spalten');
  await page.getByRole('checkbox', { name: 'Postleitzahl' }).check();
  await page.getByRole('checkbox', { name: 'Firma' }).uncheck();
  await press('Anzeigen');
  await page.getByRole('columnheader', { name: 'Postleitzahl' }).waitFor();
  expect(await heads()).toEqual([
    '',
    'Name',
    'Ort',
    'Phase',
    'Letztes Ergebnis',
    'Nächster Schritt',
    'Postleitzahl',
  ]);
  await unfold('Spalten');
  await press('Postleitzahl nach vorn');
  await page.waitForFunction(() => document.querySelectorAll('th')[5]?.textContent?.includes('Postleitzahl'));
  await press('Die üblichen Spalten');
  await page.getByRole('columnheader', { name: 'Firma' }).waitFor();
});

test('a click on a heading sorts, a second one turns the order round', async () => {
  await open(COLOGNE);
  const byName = page.getByRole('columnheader', { name: 'Name' });
  await byName.getByRole('link').click();
  await page.getByRole('columnheader', { name: 'Name' }).and(page.locator('[aria-sort=ascending]')).waitFor();
  await firstName().getByText('Kölner 10').waitFor();
  await byName.getByRole('link').click();
  await page.locator('th[aria-sort=descending]').waitFor();
  await firstName()
    .getByText(`Kölner ${9 + IN_COLOGNE}`)
    .waitFor();
  await unfold('Sortieren');
  await follow('Postleitzahl');
  await follow('Weiter');
  await page.getByRole('link', { name: 'Kölner 11' }).waitFor();
});

test('a view is saved, shared, opens first, gets another name and goes', async () => {
  await open(BONN);
  await unfold('Ansicht speichern');
  await page.getByRole('textbox', { name: 'Name der Ansicht' }).fill('Nur Bonn');
  await page.getByRole('checkbox', { name: 'Alle im Arbeitsbereich sehen sie' }).check();
  await press('Ansicht speichern');
  await page.getByRole('link', { name: 'Nur Bonn' }).and(page.locator('[aria-current=page]')).waitFor();
  await addFilter('Name', 'enthält', 'bonner 2');
  await sees('Seit dem Speichern geändert');
  await press('Änderungen speichern');
  await page.getByRole('button', { name: 'Änderungen speichern' }).waitFor({ state: 'detached' });
  await follow('Ansichten');
  await sees('Geteilt');
  await press('Zuerst öffnen');
  await page.getByRole('button', { name: 'Öffnet sich zuerst' }).waitFor();
  await open('/prospects');
  await sees('Bonner 2');
  await open('/prospects?f=city:is:Nirgendwo');
  await page.getByRole('link', { name: 'Filter zurücksetzen' }).click();
  await counts(IN_COLOGNE + IN_BONN);
  await open(BONN);
  await follow(/^Filter entfernen: Ort/);
  await counts(IN_COLOGNE + IN_BONN);
  await open('/prospects/views');
  await follow('Ansicht „Nur Bonn“ ändern');
  await page.getByRole('textbox', { name: 'Name der Ansicht' }).fill('Bonn, zweite');
  await press('Speichern');
  await page.getByRole('link', { name: 'Ansicht „Bonn, zweite“ ändern' }).click();
  await press('Ansicht löschen');
  await page.getByRole('alertdialog').getByRole('button', { name: 'Ansicht löschen' }).click();
  await sees('Noch keine Ansichten');
});

test('all that fit are moved, tagged and put on a list, on whatever page they stand', async () => {
  await open(COLOGNE);
  await chooseAll(IN_COLOGNE);
  await unfold('Phase');
  await page.getByRole('combobox', { name: 'Phase', exact: true }).selectOption('Im Gespräch');
  await press('Verschieben');
  await sees(`${IN_COLOGNE} Kontakte stehen jetzt in „Im Gespräch“.`);
  await press('Rückgängig');
  await sees('Alles ist, wie es war.');
  await chooseAll(IN_COLOGNE);
  await unfold('Schlagwörter');
  await page.getByRole('combobox', { name: 'Schlagwort', exact: true }).fill('Dom');
  await press('Schlagwort vergeben');
  await sees(`${IN_COLOGNE} Kontakte haben jetzt das Schlagwort „Dom“.`);
  await chooseAll(IN_COLOGNE);
  await unfold('Listen');
  await press('Auf die Liste setzen');
  await sees(`${IN_COLOGNE} Kontakte stehen jetzt auf „Rheinland“.`);
});

test('whoever loses her tick is no longer chosen, and neither is anybody on other pages', async () => {
  await open(COLOGNE);
  await chooseAll(IN_COLOGNE);
  await page.locator('input[name=prospect]').first().uncheck();
  await sees(`${PAGE_SIZE - 1} ausgewählt`);
  expect(await page.getByRole('checkbox', { name: `Alle ${IN_COLOGNE}, die passen` }).isChecked()).toBe(
    false,
  );
  const onThisPage = page.getByRole('checkbox', { name: 'Alle auf dieser Seite auswählen' });
  expect(await onThisPage.isChecked()).toBe(false);
  await onThisPage.check();
  await sees(`${PAGE_SIZE} ausgewählt`);
});

test('a sequence begins for those who may get it, and the others are counted by reason', async () => {
  await open(BONN);
  await chooseAll(IN_BONN);
  await unfold('Sequenz');
  await press('Sequenz starten');
  await sees(/hat für 1 Kontakt begonnen/);
  await sees('2: noch keine Einwilligung in E-Mails');
  await sees('1: keine E-Mail-Adresse, die stimmt');
});

test('the file holds all that fit, and what was deleted comes back', async () => {
  await open(COLOGNE);
  await chooseAll(IN_COLOGNE);
  const [download] = await Promise.all([page.waitForEvent('download'), press('Exportieren')]);
  expect(await rowsIn(await readFile(await download.path()))).toHaveLength(IN_COLOGNE);
  await press('Löschen');
  await sees(`${IN_COLOGNE} Kontakte sind gelöscht.`);
  await press('Rückgängig');
  await counts(IN_COLOGNE);
});

test('a card moved by keyboard into a lost stage asks why, and the reason is kept', async () => {
  await open('/prospects/board?q=Bonner%204');
  const card = page.getByRole('article', { name: 'Bonner 4' });
  await card.focus();
  await page.keyboard.press('Space');
  for (const stage of ['Versucht', 'Im Gespräch', 'Unterlagen verschickt', 'Gewonnen', 'Verloren']) {
    await page.keyboard.press('ArrowRight');
    await page.getByText(`Bonner 4 ist über „${stage}“`).waitFor({ state: 'attached' });
  }
  await page.keyboard.press('Space');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Warum ist nichts daraus geworden?').fill('Macht es selbst');
  expect(await findObstacles(page)).toEqual([]);
  await page.setViewportSize(DESK);
  await page.keyboard.press('Enter');
  await sees('Bonner 4 steht jetzt in „Verloren“.');
  await card.getByRole('link', { name: 'Bonner 4' }).click();
  await sees('Macht es selbst');
  ownPage = page.url().slice(app.url.length);
});

test.each([
  ['on the board', '/prospects/board?q=Bonner%204'],
  ['on her own page', ''],
])('%s a move out of a lost stage is taken back with its reason', async (_, address) => {
  await open(address || ownPage);
  await page.getByRole('combobox', { name: 'Phase von Bonner 4' }).selectOption('Im Gespräch');
  await sees('Bonner 4 steht jetzt in „Im Gespräch“.');
  await expect.poll(lostBecause).toEqual([null]);
  await press('Rückgängig');
  await expect.poll(lostBecause).toEqual(['Macht es selbst']);
});

test.each([1024, 1280, 1440])('at %i pixels none of the usual columns is out of reach', async (width) => {
  const prospectId = await build({
    firstName: 'Maximiliane Charlotte',
    lastName: 'Pfefferminz-Kastanienfeld',
    city: 'Frankfurt am Main',
    company: 'Unternehmensberatung Kastanienfeld und Partner',
  });
  const title = 'Unterlagen für die Jahreshauptversammlung zusammenstellen';
  await addTask(app.db, { title, dueAt: MORNING, prospectId, actor, now: MORNING });
  await page.setViewportSize({ width, height: DESK.height });
  await open('/prospects?q=Pfefferminz');
  const { beyond, scrolls } = await page.locator('table').evaluate((table) => {
    const frame = table.closest('[class*=overflow]') ?? document.body;
    const beyond = table.getBoundingClientRect().right - frame.getBoundingClientRect().right;
    return { beyond, scrolls: getComputedStyle(frame).overflowX === 'auto' };
  });
  if (!scrolls) expect(beyond).toBeLessThanOrEqual(0);
  expect(scrolls).toBe(width < 1280);
  await page.setViewportSize(DESK);
});

test('a filter is written without JavaScript as well', async () => {
  const plain = await browser.newContext({
    locale: 'de-DE',
    javaScriptEnabled: false,
    storageState: await context.storageState(),
  });
  const table = await plain.newPage();
  await table.goto(`${app.url}/prospects`);
  await table.locator('summary', { hasText: 'Filter' }).click();
  await table
    .getByRole('navigation', { name: 'Wonach filtern?' })
    .getByRole('link', { name: 'Ort', exact: true })
    .click();
  await table.getByRole('combobox', { name: 'Ort' }).selectOption('ist');
  await table.getByLabel('Wert').fill('Bonn');
  await table.getByRole('button', { name: 'Anwenden' }).click();
  await table.getByText(`${IN_BONN} Kontakte`).first().waitFor();
  expect(await table.locator('a[data-row-link]').count()).toBe(IN_BONN);
  await plain.close();
});
