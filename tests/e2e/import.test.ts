import iconv from 'iconv-lite';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { prospects } from '~db/schema/prospects';
import { type RunningApp, startApp } from '~tests/support/app';
import { openBrowser } from '~tests/support/browser';
import { openPage } from '~tests/support/open-page';
import { signUp } from '~tests/support/sign-up';

const HEADER = 'Firma;Anrede;Nachname;Telefon;E-Mail;Status;Lieblingstee;Ort';

/** What an old program wrote: a title above the header, words of her own, and a row that Excel has damaged. */
const FIRST = [
  'Kundenliste Stand Mai;;;;;;;',
  HEADER,
  'Kanzlei Dvořák;Frau;Dvořák;030 23125 021;info@kanzlei-dvorak.example;heiß;Grüner Tee;Köln',
  'Praxis Öhrchen;werte Dame;Öhrchen;089 99998 210;;Neu;Rooibos;München',
  'Zweifach GmbH;Herr;Doppelt;0221 4710 121 / 0221 4710 122;;Neu;;Bonn',
  'Fehlerhaft AG;Herr;Fehler;4,9301E+11;;kalt;Kamille;Bonn',
].join('\r\n');

/** The same list a month later: two people again, one of whom has moved. */
const SECOND = [
  'Kundenliste Stand Juni;;;;;;;',
  HEADER,
  'Kanzlei Dvořák;Frau;Dvořák;030 23125 021;;heiß;Earl Grey;Hürth',
  'Praxis Öhrchen;werte Dame;Öhrchen;089 99998 210;;Neu;Rooibos;Hürth',
].join('\r\n');

let app: RunningApp;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  [app, browser] = await Promise.all([startApp(), openBrowser()]);
  page = await browser.newPage({ locale: 'de-DE', viewport: { width: 1366, height: 768 } });
});
afterAll(() => Promise.all([app?.stop(), browser?.close()]));

const press = (name: string | RegExp) => page.getByRole('button', { name }).first().click();
const sees = (text: string | RegExp) => page.getByText(text).first().waitFor();
const open = (path: string) => openPage(page, app.url + path);
const choose = (label: string | RegExp, option: string) =>
  page.getByLabel(label).first().selectOption({ label: option });

test('a list of an old program is put right step by step, imported, corrected and taken back', async () => {
  await setUp();
  await readOtherwise();
  await nameColumns();
  await translateWords();
  await importFirst();
  await correctErrors();
  await decideAboutDuplicates();
  await takeBack();
  await discard();
});

async function setUp() {
  await signUp(page, app.setupLink);
  await sees('Schön, dass Sie da sind, Tilda Sonnentau');
}

async function upload(name: string, buffer: Buffer) {
  await open('/imports');
  await page.setInputFiles('input[type=file]', { name, mimeType: 'text/csv', buffer });
  await press('Datei ansehen');
  await sees('Ihre Datei, wie eine Tabelle sie zeigt');
}

/** Nothing in the file tells the alphabets of western and central Europe apart; she sees it. */
async function readOtherwise() {
  await upload('liste-mai.csv', iconv.encode(FIRST, 'windows-1250'));
  await page.getByRole('cell', { name: 'Kanzlei Dvoøák' }).first().waitFor();
  await sees(/Überschriften in Zeile 2/);
  await page.locator('summary', { hasText: 'Anders lesen' }).click();
  await choose('Kodierung', 'Windows (Mitteleuropa)');
  await press('Neu lesen');
  await page.getByRole('cell', { name: 'Kanzlei Dvořák' }).first().waitFor();
}

async function nameColumns() {
  expect(await page.getByLabel('Wozu „Firma“ wird').inputValue()).toBe('company');
  expect(await page.getByLabel('Wozu „Status“ wird').inputValue()).toBe('stage');
  await choose('Wozu „Lieblingstee“ wird', 'Eigenes Feld …');
  await page.getByLabel('Name Ihres Feldes für „Lieblingstee“').fill('Tee');
  await page.getByLabel('Liste').first().fill('Kunden');
  await press('Prüfen, was geschehen würde');
}

async function translateWords() {
  await sees('3 Wörter sind unbekannt');
  await choose('Was „werte Dame“ bedeutet', 'Frau');
  await choose('Was „heiß“ bedeutet', 'Im Gespräch');
  await press('Prüfen, was geschehen würde');
}

async function importFirst() {
  await sees('4 Zeilen durchgesehen, noch nichts geändert');
  await sees('In 1 Zeile stehen zwei Nummern oder Adressen in einer Zelle');
  await press('Alle übernehmen');
  await press('3 Zeilen importieren');
  await sees('3 neue Kontakte sind da');
  await sees(/Excel hat diese Nummer in 4,9301E\+11 verwandelt/);
}

/** The error file comes in the alphabet of the first one, and its columns are known. */
async function correctErrors() {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Zeilen herunterladen' }).click(),
  ]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  const bad = iconv.decode(Buffer.concat(chunks), 'windows-1250');
  expect(bad).toContain(`${HEADER};_line;_error`);
  expect(bad).toContain('Kamille;Bonn;6;Telefon Excel hat diese Nummer');
  await upload('berichtigt.csv', iconv.encode(bad.replace('4,9301E+11', '0228 1234 567'), 'utf-8'));
  await sees('Wiedererkannt von „liste-mai.csv“');
  expect(await page.getByLabel('Name Ihres Feldes für „Lieblingstee“').inputValue()).toBe('Tee');
  await press('Prüfen, was geschehen würde');
  await press('1 Zeile importieren');
  await sees('1 neuer Kontakt ist da');
}

async function decideAboutDuplicates() {
  await upload('liste-juni.csv', iconv.encode(SECOND, 'utf-8'));
  await press('Prüfen, was geschehen würde');
  await sees('2 Zeilen meinen jemanden, der schon da ist');
  await page.getByRole('cell', { name: 'Köln' }).first().waitFor();
  await choose('Diese Zeile (Zeile 3)', 'Überschreiben');
  await choose('Für alle', 'In Ruhe lassen');
  await press('Übernehmen und neu prüfen');
  await press('1 Zeile importieren');
  await sees('Es kam niemand Neues dazu');
  expect(await cities()).toEqual(['Bonn', 'Bonn', 'Hürth', 'München']);
}

async function takeBack() {
  await page.locator('summary', { hasText: 'Diesen Import rückgängig machen' }).click();
  await press('Import rückgängig machen');
  await sees('Der Import ist rückgängig gemacht');
  expect(await cities()).toEqual(['Bonn', 'Bonn', 'Köln', 'München']);
  await open('/imports/mappings');
  await sees('Lieblingstee: Tee');
  await press('Spalten von „liste-juni.csv“ vergessen');
  await sees('Noch nichts gemerkt');
}

/** A file that was the wrong one leaves nothing behind. */
async function discard() {
  await upload('falsche-datei.csv', iconv.encode(SECOND, 'utf-8'));
  await page.locator('summary', { hasText: 'Doch nicht importieren' }).click();
  await press('Datei löschen');
  await page.waitForURL(/imports$/);
  await page.getByRole('link', { name: 'liste-juni.csv' }).waitFor();
  expect(await page.getByRole('link', { name: 'falsche-datei.csv' }).count()).toBe(0);
}

async function cities() {
  const rows = await app.db.select({ city: prospects.city }).from(prospects).orderBy(prospects.city);
  return rows.map(({ city }) => city);
}
