import iconv from 'iconv-lite';
import { simpleParser } from 'mailparser';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { findFreePort } from '~db/embedded/free-port';
import { type RunningApp, startApp } from '~tests/support/app';
import { openBrowser } from '~tests/support/browser';
import { openPage } from '~tests/support/open-page';
import { pdfFile } from '~tests/support/sample-files';
import { signUp } from '~tests/support/sign-up';

/** A Tuesday morning in Berlin, no holiday: people can be called and mail may go. */
const TUESDAY_MORNING = '2026-11-24T09:00:00Z';

/** A headless browser says so, and counts as a bot. */
const A_PERSON =
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/146.0.0.0 Safari/537.36';

const SUBJECT = 'Meine Unterlagen, wie am Telefon besprochen';

const PROSPECTS = [
  'Anrede;Vorname;Nachname;Firma;Telefon;E-Mail;Ort',
  'Frau;Dorothea;Müßigbrodt;Kanzlei Müßigbrodt;030 23125 011;d.muessigbrodt@kanzlei-muessigbrodt.example;Berlin',
  'Herr;Wendelin;Quastenflosser;Quastenflosser GmbH;0221 4710 123;;Köln',
  'Frau;Tilda;Öhrchen;Praxis Öhrchen;089 99998 210;;München',
  'Herr;Egon;Fehler;Fehlerhaft AG;4,9301E+11;;Bonn',
].join('\r\n');

let app: RunningApp;
let browser: Browser;
let page: Page;

/** A name that strangers could open: only then a message carries a link to the packet page. */
const HOST = 'anklang.example';

beforeAll(async () => {
  const port = await findFreePort();
  const settings = { START_AT: TUESDAY_MORNING, PORT: String(port), APP_URL: `http://${HOST}:${port}` };
  [app, browser] = await Promise.all([startApp(settings), openBrowser({ localName: HOST })]);
  page = await browser.newPage({ locale: 'de-DE', viewport: { width: 1366, height: 768 } });
});
afterAll(() => Promise.all([app?.stop(), browser?.close()]));

const press = (name: string | RegExp) => page.getByRole('button', { name }).first().click();
const follow = (name: string | RegExp) => page.getByRole('link', { name }).first().click();
const sees = (text: string | RegExp) => page.getByText(text).filter({ visible: true }).first().waitFor();
const open = (path: string) => openPage(page, app.url + path);

test('from nothing to a won client', { timeout: 180_000 }, async () => {
  await setUp();
  await sayWhoSends();
  await uploadDocuments();
  await makePacket();
  await importList();
  await seePipeline();
  await call();
  await readOutbox();
  await openPacketPage();
  await convert();
});

async function setUp() {
  await signUp(page, app.setupLink);
  await sees('Schön, dass Sie da sind, Tilda Sonnentau');
  await press('Den Rest überspringen');
}

async function sayWhoSends() {
  await open('/settings/sender');
  await page.getByLabel('Postanschrift').fill('Lindenweg 4\n10115 Berlin');
  await press('Speichern');
  await sees('Gespeichert');
}

async function uploadDocuments() {
  await open('/documents/new');
  const resume = {
    name: 'lebenslauf.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from(await pdfFile()),
  };
  await page.setInputFiles('input[type=file]', resume);
  await page.getByLabel('Titel').fill('Mein Lebenslauf');
  await press('Unterlage hinzufügen');
  await sees('Mein Lebenslauf');
}

async function makePacket() {
  await open('/packets');
  await follow(/Meine Unterlagen|Mappe füllen/);
  await press(/Mein Lebenslauf/);
  await press(/Als Fassung .* speichern|Mappe speichern/);
  await sees(/Fassung \d/);
}

async function importList() {
  await open('/imports');
  const buffer = iconv.encode(PROSPECTS, 'windows-1252');
  await page.setInputFiles('input[type=file]', { name: 'kanzleien.csv', mimeType: 'text/csv', buffer });
  await press('Datei ansehen');
  await sees('Gelesen als Windows (Westeuropa), getrennt durch Semikolon');
  await press('Prüfen, was geschehen würde');
  await sees('4 Zeilen durchgesehen, noch nichts geändert');
  await sees(/Excel hat diese Nummer in 4,9301E\+11 verwandelt/);
  await press('3 Zeilen importieren');
  await sees('3 neue Kontakte sind da');
}

async function seePipeline() {
  await open('/prospects?q=muessig');
  await sees('Dorothea Müßigbrodt');
  expect(await page.getByText('Wendelin Quastenflosser').count()).toBe(0);
  await open('/prospects/board');
  await sees('Wendelin Quastenflosser');
}

/** One call of each kind: documents with consent, nobody there, a callback that was promised. */
async function call() {
  await open('/calls');
  await page.getByLabel(/kanzleien/).check();
  await press('Anrufrunde beginnen');
  await page.getByLabel('Notiz', { exact: true }).waitFor();
  for (const made of [1, 2, 3]) {
    await report((await page.getByRole('heading', { level: 1 }).textContent()) ?? '');
    if (made < 3) await sees(`${made} von 5`);
  }
  await sees('Gerade ist niemand anzurufen');
  await open('/callbacks');
  await sees('Tilda Öhrchen');
}

async function report(name: string) {
  const note = page.getByLabel('Notiz', { exact: true });
  await note.fill(`Gespräch mit ${name}`);
  await note.press('Escape');
  if (name.includes('Müßigbrodt')) {
    await page.keyboard.press('s');
    await sees(/Darf ich Ihnen/);
    expect(await page.getByLabel('E-Mail-Adresse').inputValue()).toBe(
      'd.muessigbrodt@kanzlei-muessigbrodt.example',
    );
    await press('Ja gesagt: Unterlagen senden');
  } else if (name.includes('Öhrchen')) {
    await page.keyboard.press('r');
    await press('Rückruf versprechen');
  } else {
    await page.keyboard.press('1');
  }
}

async function readOutbox() {
  await vi.waitFor(
    async () => {
      await open('/outbox?view=outbox');
      expect(await page.getByText(SUBJECT).count()).toBe(1);
    },
    { timeout: 60_000, interval: 1_000 },
  );
  await follow('Dorothea Müßigbrodt');
  await page.waitForURL(/outbox\/[\w-]{36}/);
  await open(`${new URL(page.url()).pathname}?format=text`);
  await sees(/Sehr geehrte Frau Müßigbrodt/);
}

async function openPacketPage() {
  const message = `${new URL(page.url()).pathname}/file`;
  const { text = '' } = await simpleParser(
    await page.evaluate((path) => fetch(path).then((file) => file.text()), message),
  );
  const link = /http:\/\/\S+\/p\/[\w-]+/.exec(text)?.[0] ?? '';
  const visitor = await browser.newPage({ locale: 'de-DE', javaScriptEnabled: false, userAgent: A_PERSON });
  await visitor.goto(link);
  await visitor.getByText('Mein Lebenslauf').first().waitFor();
  await visitor.close();
  await open('/prospects?q=muessigbrodt');
  await follow('Dorothea Müßigbrodt');
  await sees(/Mappe angesehen/);
}

async function convert() {
  await follow('Als Kunde gewinnen');
  await page.getByLabel('Termine vereinbaren').check();
  await page.getByLabel('Stunden pro Woche').fill('6');
  await page.getByLabel(/Stundensatz/).fill('42');
  await press('Zum Kunden machen');
  await page.waitForURL(/clients\/[\w-]{36}/);
  await sees('Termine vereinbaren');
  await sees(/Mappe angesehen/);
  await open('/clients');
  await sees(/Müßigbrodt/);
}
