import { readFile } from 'node:fs/promises';
import { and, eq, lt } from 'drizzle-orm';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { members } from '~db/schema/accounts';
import { engagements } from '~db/schema/clients';
import { tasks } from '~db/schema/tasks';
import { timeEntries } from '~db/schema/time-entries';
import { type RunningApp, startApp } from '~tests/support/app';
import { openBrowser } from '~tests/support/browser';
import { openPage, reloadPage } from '~tests/support/open-page';
import { signUp } from '~tests/support/sign-up';

/** A Tuesday morning in Berlin. */
const TUESDAY_MORNING = '2026-11-24T09:00:00Z';

let app: RunningApp;
let browser: Browser;
let page: Page;
/** Of a client who works with her by the hour. */
let address: string;

beforeAll(async () => {
  [app, browser] = await Promise.all([startApp({ START_AT: TUESDAY_MORNING }), openBrowser()]);
  const context = await browser.newContext({ locale: 'de-DE', viewport: { width: 1366, height: 900 } });
  page = await context.newPage();
  await setUp();
}, 180_000);
afterAll(() => Promise.all([app?.stop(), browser?.close()]));

const press = (name: string | RegExp) => page.getByRole('button', { name }).first().click();
const sees = (text: string | RegExp) => page.getByText(text).first().waitFor();
const open = (path: string) => openPage(page, app.url + path);
const unfold = (text: string) => page.locator('summary', { hasText: text }).first().click();
const section = (name: string) => page.getByRole('region', { name, exact: true });
const clock = () => page.getByRole('navigation').getByRole('timer');

async function setUp() {
  await signUp(page, app.setupLink);
  await open('/welcome/next');
  await press(/Mit Beispielen umsehen/);
  await page.waitForURL(/today/);
  await open('/clients?sort=hours');
  await page.getByRole('rowheader').getByRole('link').first().click();
  await page.waitForURL(/clients\/[\w-]{36}$/);
  address = new URL(page.url()).pathname;
}

/** The tab of the page that is open, though not all tabs fit a phone. */
const currentTabIsSeen = () => {
  const tab = document.querySelector('main nav [aria-current=page]')?.getBoundingClientRect();
  return tab !== undefined && tab.left >= 0 && tab.right <= window.innerWidth;
};

/** No page is ever wider than the screen. */
const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

test('the roster is searched, sorted and narrowed to those that want attention', async () => {
  await open('/clients');
  const names = () => page.getByRole('rowheader').getByRole('link').allInnerTexts();
  const all = await names();
  expect(all).toEqual(all.toSorted((one, other) => one.localeCompare(other, 'de')));
  await page.getByLabel('Sortieren').selectOption('hours');
  await page.waitForURL(/sort=hours/);
  expect((await names()).toSorted()).toEqual(all.toSorted());
  await page.getByRole('link', { name: /Braucht Aufmerksamkeit/ }).click();
  await page.waitForURL(/attention=yes/);
  await page.getByText('Läuft gut').waitFor({ state: 'detached' });
  await page.getByRole('searchbox', { name: 'Kunde oder Leistung suchen' }).fill('niemand heißt so');
  await page.keyboard.press('Enter');
  await sees('Kein Kunde passt dazu.');
  await page.getByRole('link', { name: 'Alle zeigen' }).click();
  await page.getByRole('rowheader').first().waitFor();
  expect(await names()).toEqual(all);
});

test('the clock runs on through a reload and on other pages, and its time is noted when it stops', async () => {
  await open(address);
  await press('Uhr starten');
  await clock().waitFor();
  await reloadPage(page);
  await sees(/Die Uhr läuft seit/);
  await open('/prospects');
  await clock().waitFor();
  await press('Anhalten');
  await clock().waitFor({ state: 'detached' });
  expect(new URL(page.url()).pathname).toBe('/prospects');
  await press('Genauer angeben');
  await page.getByLabel('Was war zu tun?').fill('Rückfrage zur Reise');
  await press('Speichern');
  await page.waitForURL(new RegExp(`${address}$`));
  await section('Arbeitszeit').getByText('Rückfrage zur Reise').waitFor();
});

test('time is added by hand, refused when it makes no sense, deleted, and put back', async () => {
  await open(address);
  const time = section('Arbeitszeit');
  await unfold('Zeit nachtragen');
  await time.getByLabel('Dauer').fill('bald');
  await time.getByLabel('Was war zu tun?').fill('Angebot korrigiert');
  await press('Zeit eintragen');
  await sees('Bitte geben Sie eine Minute bis 24 Stunden an');
  await time.getByLabel('Dauer').fill('1,5');
  await press('Zeit eintragen');
  const line = time.getByRole('listitem').filter({ hasText: 'Angebot korrigiert' });
  await line.getByText('1:30 Std.').waitFor();
  await line.getByRole('button', { name: /^Löschen/ }).click();
  await line.waitFor({ state: 'detached' });
  await press('Rückgängig');
  await line.waitFor();
});

test('terms change from a day on, an engagement ends with a reason, and its end is taken back', async () => {
  await open(address);
  const work = section('Aufträge');
  await work.getByRole('link', { name: 'Bedingungen ändern' }).click();
  await page.waitForURL(/terms$/);
  await page.getByLabel('Stunden pro Woche').fill('12,25');
  await page.getByLabel('Gilt ab').fill('2026-12-01');
  await press('Bedingungen ändern');
  await page.waitForURL(new RegExp(`${address}$`));
  await work.getByText('12,25 Std. pro Woche').waitFor();
  await work.getByText(/bis 30. November 2026/).waitFor();
  await unfold('Auftrag beenden');
  await work.getByLabel('Letzter Tag').fill('2026-12-11');
  await work.getByLabel('Grund').filter({ visible: true }).fill('Stellt selbst jemanden ein');
  await press('Auftrag beenden');
  await work.getByText('Stellt selbst jemanden ein').waitFor();
  await section('Verlauf').getByText('Auftrag beendet').waitFor();
  await open('/today');
  await sees(/Bald ende/);
  await open(address);
  await press('Ende zurücknehmen');
  await work.getByText('Stellt selbst jemanden ein').waitFor({ state: 'detached' });
});

test('the task that confirms meetings by phone comes with one click and comes again', async () => {
  await open(address);
  const offer = page.getByRole('button', { name: 'Termine jede Woche telefonisch bestätigen' });
  await offer.click();
  await section('Aufgaben').getByText('jede Woche', { exact: true }).first().waitFor();
  await offer.waitFor({ state: 'detached' });
});

test('a full week proposes to let the sequences rest, and one click wakes them', async () => {
  await open('/settings/quiet-hours');
  await page.getByLabel('Stunden pro Woche für Kunden').fill('5');
  await press('Speichern');
  await sees('Gespeichert');
  await open('/sequences');
  await sees(/Ihre Woche ist voll/);
  await press(/ruhen lassen/);
  await sees(/weil Ihre Woche voll war/);
  await open('/today');
  await press('Weiterlaufen lassen');
  await page.getByText(/weil Ihre Woche voll war/).waitFor({ state: 'detached' });
});

test('after a good month a referral is proposed, becomes a task, and whom a client brought is counted', async () => {
  const clientId = address.split('/').at(-1) ?? '';
  await workAGoodMonth(clientId);
  await open('/today');
  const proposal = page.getByRole('region', { name: 'Um eine Empfehlung bitten?' });
  await proposal.getByRole('link').first().click();
  await page.waitForURL(new RegExp(`${address}$`));
  await press('Als Aufgabe für heute');
  await section('Aufgaben').getByText('Um eine Empfehlung bitten').waitFor();
  expect(await page.getByText('Ein guter Moment').count()).toBe(0);
  const person = await section('Kontakt').getByRole('definition').first().textContent();
  await open('/prospects?sort=name');
  await page.locator('main a[href^="/prospects/0"]').first().click();
  await page.waitForURL(/prospects\/[\w-]{36}$/);
  await page.getByRole('link', { name: 'Notieren, wer empfohlen hat' }).click();
  await page
    .getByRole('searchbox', { name: 'Suchen' })
    .last()
    .fill(person ?? '');
  await page.keyboard.press('Enter');
  await page.waitForURL(/referrer\?q=/);
  await page
    .getByRole('main')
    .getByRole('button', { name: person ?? '' })
    .click();
  await page.waitForURL(/prospects\/[\w-]{36}$/);
  await open(address);
  await section('Empfehlungen').getByText('Hat 1 Kontakt gebracht.').waitFor();
  await open('/clients?sort=referrals');
  await page.getByRole('row').filter({ hasText: '1 Kontakt gebracht' }).waitFor();
}, 60_000);

/** The work began two months ago, and in the last days all hours of a month were worked. */
async function workAGoodMonth(clientId: string) {
  const { db } = app;
  const begun = and(eq(engagements.clientId, clientId), lt(engagements.startsOn, '2026-11-24'));
  await db.update(engagements).set({ startsOn: '2026-09-21' }).where(begun);
  await db.delete(tasks).where(eq(tasks.clientId, clientId));
  const [member] = await db.select().from(members);
  if (!member) throw new Error('nobody has signed up');
  const { workspaceId, id: memberId } = member;
  const work = { workspaceId, memberId, clientId, workedOn: '2026-11-20' };
  await db.insert(timeEntries).values([
    { ...work, minutes: 1440 },
    { ...work, minutes: 1440 },
  ]);
}

test('an engagement that ends makes a former client, who becomes a contact again and is called again', async () => {
  await open('/clients?sort=hours');
  await page.getByRole('rowheader').getByRole('link').last().click();
  await page.waitForURL(/clients\/[\w-]{36}$/);
  const { pathname } = new URL(page.url());
  const weekly = 'Termine der Woche telefonisch bestätigen';
  await press('Termine jede Woche telefonisch bestätigen');
  await section('Aufgaben').getByText(weekly).first().waitFor();
  await unfold('Auftrag beenden');
  await page.getByLabel('Letzter Tag').fill('2026-11-23');
  await press('Auftrag beenden');
  await page.getByText('Ehemalig', { exact: true }).waitFor();
  expect(await page.getByText('Braucht Aufmerksamkeit').count()).toBe(0);
  const rests = page.getByRole('status').filter({ hasText: 'Wiederkehrende Aufgaben ruhen' });
  await rests.getByText(weekly).waitFor();
  expect(await section('Aufgaben').getByText(weekly).count()).toBe(0);
  await press('Wieder zum Kontakt machen');
  await page.waitForURL(/prospects\/[\w-]{36}$/);
  await section('Nächster Schritt').getByText('Wieder anrufen').waitFor();
  await open(pathname);
  await sees('Wird wieder angerufen');
  await open('/clients?state=former');
  await page.getByRole('row').filter({ hasText: '23. November 2026' }).getByText('Wieder anrufen').waitFor();
});

test('the week shows presence and time for calls, the forecast twelve weeks', async () => {
  await open('/clients/week');
  await sees(/Da für/);
  await sees('Zeit für Anrufe');
  expect(await page.getByRole('table').getByRole('rowheader').count()).toBe(12);
  const news = await page.getByRole('row').filter({ hasText: 'neue Bedingungen' }).allInnerTexts();
  expect(news).toHaveLength(1);
  expect(news.join()).not.toContain('beginnt');
  await page.getByRole('link', { name: 'Woche danach' }).click();
  await page.waitForURL(/from=2026-11-30/);
  await sees('Montag, 30. November');
});

test('the file for the tax adviser hides confidential names unless she wants them', async () => {
  await open('/clients/income');
  await page.getByLabel('Von').fill('2026-11-01');
  await page.getByLabel('Bis').fill('2026-11-30');
  const download = async () => {
    const [file] = await Promise.all([page.waitForEvent('download'), press('Tabelle herunterladen')]);
    return readFile(await file.path(), 'utf8');
  };
  expect(await download()).toContain('Vertraulicher Kunde 1');
  await page.getByLabel('Namen vertraulicher Kunden verbergen').uncheck();
  const named = await download();
  expect(named).not.toContain('Vertraulicher Kunde');
  expect(named).toContain('Kunde;Leistung;Art;Stunden;Satz;Betrag');
});

test.each(['/clients', '/clients/week', '/clients/income'])('%s fits a phone', async (path) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(path);
  expect(await overflow()).toBeLessThanOrEqual(0);
  await page.waitForFunction(currentTabIsSeen);
  await page.setViewportSize({ width: 1366, height: 900 });
});
