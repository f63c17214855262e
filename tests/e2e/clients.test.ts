import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningApp, startApp } from '~tests/support/app';
import { openBrowser } from '~tests/support/browser';
import { openPage } from '~tests/support/open-page';
import { pdfFile } from '~tests/support/sample-files';
import { signUp } from '~tests/support/sign-up';

/** A Tuesday morning in Berlin. */
const TUESDAY_MORNING = '2026-11-24T09:00:00Z';

/** Where a client stands among others. */
const LISTS = [
  '/clients',
  '/clients/week',
  '/clients/income',
  '/prospects',
  '/search?q=Ölmühle',
  '/sequences',
  '/tasks',
  '/today',
];

let app: RunningApp;
let browser: Browser;
let page: Page;
let client: string;

beforeAll(async () => {
  [app, browser] = await Promise.all([startApp({ START_AT: TUESDAY_MORNING }), openBrowser()]);
  const context = await browser.newContext({ locale: 'de-DE', viewport: { width: 1366, height: 900 } });
  page = await context.newPage();
  await signUp(page, app.setupLink);
}, 180_000);
afterAll(() => Promise.all([app?.stop(), browser?.close()]));

const press = (name: string | RegExp) => page.getByRole('button', { name }).first().click();
const follow = (name: string | RegExp) => page.getByRole('link', { name }).first().click();
const sees = (text: string | RegExp) => page.getByText(text).first().waitFor();
const open = (path: string) => openPage(page, app.url + path);

async function addProspect(lastName: string, company: string): Promise<string> {
  await open('/prospects/new');
  await page.getByLabel('Vorname').fill('Dorothea');
  await page.getByLabel('Nachname').fill(lastName);
  await page.locator('input[name=company]').fill(company);
  await press('Kontakt anlegen');
  await page.waitForURL(/prospects\/[\w-]{36}$/);
  return new URL(page.url()).pathname;
}

async function convert(prospect: string) {
  await open(`${prospect}/conversion`);
  await page.getByLabel('Geschäftsbriefe').check();
  await page.getByLabel('Stunden pro Woche').fill('7,5');
  await page.getByLabel('Stundensatz').fill('42,50');
}

test('a yes becomes a client in one form, with contact people, first tasks and a draft', async () => {
  await convert(await addProspect('Müßigbrodt', 'Ölmühle Süß'));
  await press('Person hinzufügen');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Name', { exact: true }).fill('Herr Kästner');
  await dialog.getByLabel('Funktion').fill('Buchhaltung');
  await press('Zum Kunden machen');
  await page.waitForURL(/clients\/[\w-]{36}$/);
  client = new URL(page.url()).pathname;
  await sees('7,5 Std. pro Woche');
  await sees('42,50 € je Stunde');
  await sees('Herr Kästner');
  await sees('Vereinbarung zum Unterschreiben schicken');
  await sees('Keine unterschriebene Vereinbarung');
}, 60_000);

test('the agreement becomes a PDF, is sent, signed, and the signed copy is kept', async () => {
  await open(client);
  await follow('Vertraulichkeitsvereinbarung');
  await page.getByRole('heading', { name: /mit Ölmühle Süß/ }).waitFor();
  const agreement = new URL(page.url()).pathname;
  const pdf = await page.request.get(`${app.url}${agreement}/pdf`);
  expect(pdf.headers()['content-type']).toBe('application/pdf');
  expect((await pdf.body()).subarray(0, 5).toString()).toBe('%PDF-');
  await press('Als verschickt vermerken');
  await sees('Unterschriebene Fassung hochladen');
  await follow('Als unterschrieben vermerken');
  await press('Als unterschrieben vermerken');
  await page.waitForURL(app.url + agreement);
  await follow('Unterschriebene Fassung hochladen');
  const file = {
    name: 'unterschrieben.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from(await pdfFile()),
  };
  await page.locator('input[type=file]').setInputFiles(file);
  await press('Hochladen');
  await sees('unterschrieben.pdf');
  await open(client);
  await sees('Unterschrieben');
  expect(await page.getByText('Keine unterschriebene Vereinbarung').count()).toBe(0);
}, 60_000);

/** Work that ends is named wherever she should call more. */
async function endSoon() {
  await page.locator('summary', { hasText: 'Auftrag beenden' }).click();
  await page.getByLabel('Letzter Tag').fill('2026-12-11');
  await press('Auftrag beenden');
  await sees('Ende zurücknehmen');
}

test('a confidential client is masked in lists, and everywhere while the screen is shared', async () => {
  await open(`${client}/edit`);
  await page.getByLabel('Vertraulicher Kunde').check();
  await press('Speichern');
  await page.waitForURL(app.url + client);
  await page.getByRole('heading', { name: /Ölmühle Süß/ }).waitFor();
  await sees('Wer diesen Kunden angesehen hat');
  await endSoon();
  for (const list of LISTS) {
    await open(list);
    await sees('Ö•••••');
    expect(await page.content()).not.toContain('Ölmühle Süß');
  }
  await open(client);
  await press('Uhr starten');
  const clock = page.getByRole('region', { name: 'Laufende Uhr' });
  await clock.getByText('Ölmühle Süß').waitFor();
  await page.keyboard.press('Shift+M');
  await sees('Ihr Bildschirm wird geteilt');
  await page.getByRole('heading', { name: /Ö•••••/ }).waitFor();
  await clock.getByText('Ö•••••').waitFor();
  expect(await page.content()).not.toContain('Müßigbrodt');
  await open(`${client}/edit`);
  await press('Speichern');
  await sees('stehen Punkte anstelle eines vertraulichen Namens');
  await page.getByRole('button', { name: 'Wieder alles zeigen' }).click();
  await page.getByText('Ihr Bildschirm wird geteilt').waitFor({ state: 'detached' });
  await press('Verwerfen');
  await clock.waitFor({ state: 'detached' });
  await open(client);
  await page.getByRole('heading', { name: /Ölmühle Süß/ }).waitFor();
}, 90_000);

test('a reference waits for the client’s release, which says who gave it and how', async () => {
  await open('/documents');
  await page.getByLabel('Titel').fill('Referenz der Ölmühle');
  await page.getByLabel('Adresse').fill('https://oelmuehle.example/');
  await page.getByLabel('Nennt sie einen Kunden als Referenz?').selectOption({ index: 1 });
  await press('Link hinzufügen');
  await page.locator('summary', { hasText: 'Wartet auf Freigabe' }).waitFor();
  await open(client);
  const papers = page.getByRole('region', { name: 'Unterlagen' });
  await papers.getByText('noch nicht freigegeben').waitFor();
  await papers.getByRole('link', { name: 'Referenz der Ölmühle' }).click();
  await page.waitForURL(/documents$/);
  await page.locator('summary', { hasText: 'Wartet auf Freigabe' }).click();
  await page.getByLabel('Wer hat zugestimmt?').fill('Frau Müßigbrodt');
  await page.getByLabel('am Telefon').check();
  await press(/hat sie freigegeben/);
  const released = page.locator('summary', { hasText: 'Freigegeben von' });
  await released.waitFor();
  const packet = await fillPacket('Referenz der Ölmühle');
  const placed = page.getByRole('button', { name: '„Referenz der Ölmühle“ herausnehmen' });
  await placed.waitFor();
  await open('/documents');
  await released.click();
  await press('Freigabe zurücknehmen');
  await page.locator('summary', { hasText: 'Wartet auf Freigabe' }).waitFor();
  await open(packet);
  await page
    .getByText(/Wartet auf (die )?Freigabe/)
    .first()
    .waitFor();
  expect(await placed.count()).toBe(0);
}, 60_000);

/** Saves a packet with one link in it; gives back its path. */
async function fillPacket(title: string): Promise<string> {
  await open('/packets');
  await follow('Mappe füllen');
  await press(title);
  await page.getByLabel('Anschreiben', { exact: false }).first().fill('{{Anrede}}, hier ist alles.');
  await press('Als Fassung 1 speichern');
  await page.getByRole('button', { name: 'Als Fassung 2 speichern' }).waitFor();
  return new URL(page.url()).pathname;
}

test('a conversion can be taken back while nothing was added', async () => {
  const prospect = await addProspect('Irrtum', 'Doch Nicht');
  await convert(prospect);
  await press('Zum Kunden machen');
  await page.waitForURL(/clients\/[\w-]{36}$/);
  await page.locator('summary', { hasText: 'Umwandlung rückgängig machen' }).click();
  await press('Doch kein Kunde');
  await page.waitForURL(app.url + prospect);
}, 60_000);

test('work that will not begin after all is called off, and taken up again', async () => {
  await convert(await addProspect('Wankelmut', 'Vielleicht Doch'));
  await press('Zum Kunden machen');
  await page.waitForURL(/clients\/[\w-]{36}$/);
  await page.locator('summary', { hasText: 'Auftrag absagen' }).click();
  await press('Auftrag absagen');
  await page.getByText('abgesagt', { exact: true }).waitFor();
  await page.getByText('Ehemalig', { exact: true }).waitFor();
  await press('Absage zurücknehmen');
  await page.getByText('abgesagt', { exact: true }).waitFor({ state: 'detached' });
  expect(await page.getByText('Ehemalig', { exact: true }).count()).toBe(0);
}, 60_000);

test('new terms that will not hold after all are called off, and taken up again', async () => {
  await convert(await addProspect('Rückzieher', 'Lieber Wie Bisher'));
  await press('Zum Kunden machen');
  await page.waitForURL(/clients\/[\w-]{36}$/);
  await follow('Bedingungen ändern');
  await page.getByLabel('Gilt ab').fill('2099-01-01');
  await press('Bedingungen ändern');
  await page.getByText('geändert', { exact: true }).waitFor({ state: 'detached' });
  await page.locator('summary', { hasText: 'Neue Bedingungen absagen' }).click();
  await page.getByLabel('Grund').last().fill('Bleibt beim Alten');
  await press('Neue Bedingungen absagen');
  await sees('Neue Bedingungen abgesagt');
  await press('Absage zurücknehmen');
  await sees('Absage der neuen Bedingungen zurückgenommen');
}, 60_000);

test('the conversion stands over the record, and Escape asks before it throws away what was typed', async () => {
  const prospect = await addProspect('Zauderer', 'Noch Nicht');
  const dialog = page.getByRole('dialog', { name: 'Gewonnen: Noch Nicht' });
  const note = page.getByPlaceholder('Was möchten Sie sich merken?');
  await note.fill('Angefangen');
  await follow('Als Kunde gewinnen');
  await dialog.waitFor();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  expect(new URL(page.url()).pathname).toBe(prospect);
  expect(await note.inputValue()).toBe('Angefangen');
  await follow('Als Kunde gewinnen');
  await dialog.getByLabel('Stunden pro Woche').fill('6');
  await page.keyboard.press('Escape');
  await sees('Es ist noch alles da.');
  expect(await dialog.getByLabel('Stunden pro Woche').inputValue()).toBe('6');
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await follow('Als Kunde gewinnen');
  await dialog.waitFor();
  await page.goBack();
  await dialog.waitFor({ state: 'detached' });
  expect(new URL(page.url()).pathname).toBe(prospect);
}, 60_000);

test('the conversion works without JavaScript, and a refusal stands beside its field', async () => {
  const prospect = await addProspect('Schlicht', 'Ganz Ohne');
  const plain = await browser.newContext({
    storageState: await page.context().storageState(),
    locale: 'de-DE',
    javaScriptEnabled: false,
  });
  const read = await plain.newPage();
  await read.goto(`${app.url}${prospect}/conversion`);
  const dialog = read.getByRole('dialog', { name: 'Gewonnen: Ganz Ohne' });
  await dialog.getByRole('button', { name: 'Zum Kunden machen' }).click();
  await dialog.getByText('Bitte wählen Sie mindestens eine Leistung.').waitFor();
  await dialog.getByLabel('Recherche').check();
  await dialog.getByRole('button', { name: 'Zum Kunden machen' }).click();
  await read.getByRole('heading', { name: 'Ganz Ohne' }).waitFor();
  expect(new URL(read.url()).pathname).toMatch(/^\/clients\/[\w-]{36}$/);
  await plain.close();
}, 60_000);
