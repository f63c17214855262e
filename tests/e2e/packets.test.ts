import { eq } from 'drizzle-orm';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { createPage } from '~/packets/create-page.server';
import type { MemberActor } from '~/platform/actor';
import { newToken } from '~/platform/tokens.server';
import { members } from '~db/schema/accounts';
import { packets } from '~db/schema/packets';
import { buildProspect } from '~tests/factories/prospects';
import { type RunningApp, startApp } from '~tests/support/app';
import { openBrowser } from '~tests/support/browser';
import { openPage, reloadPage } from '~tests/support/open-page';
import { pdfFile } from '~tests/support/sample-files';
import { signUp } from '~tests/support/sign-up';

/** A headless browser says so, and programs aren't counted as views. */
const READER = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';
const TUESDAY_MORNING = '2026-11-24T09:00:00Z';

let app: RunningApp;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  [app, browser] = await Promise.all([startApp({ START_AT: TUESDAY_MORNING }), openBrowser({})]);
  page = await browser.newPage({ locale: 'de-DE', viewport: { width: 1366, height: 768 } });
});
afterAll(async () => {
  await Promise.all([app?.stop(), browser?.close()]);
});

const press = (name: string | RegExp) => page.getByRole('button', { name }).first().click();
const sees = (text: string | RegExp, where = page) => where.getByText(text).first().waitFor();
const open = (path: string) => openPage(page, app.url + path);

test('a packet from the upload to the answer of whoever received it, and to the closed page', {
  timeout: 240_000,
}, async () => {
  const actor = await setUp();
  await uploadResume();
  await buildPacket();
  const path = await sendTo(actor, 'Erika');
  const reader = await browser.newContext({
    locale: 'de-DE',
    userAgent: READER,
    javaScriptEnabled: false,
    viewport: { width: 1366, height: 768 },
  });
  const phone = await browser.newContext({
    locale: 'de-DE',
    javaScriptEnabled: false,
    viewport: { width: 390, height: 844 },
    colorScheme: 'dark',
  });
  await readAndAnswer(reader, path);
  await object(phone, await sendTo(actor, 'Karla'));
  await changePacket();
  await seeNewer(reader, path);
  await closePage(reader, path);
});

async function setUp(): Promise<MemberActor> {
  await signUp(page, app.setupLink);
  await sees('Schön, dass Sie da sind, Tilda Sonnentau');
  await press('Den Rest überspringen');
  await page.waitForURL(/welcome\/next/);
  const [member] = await app.db.select().from(members);
  if (!member) throw new Error('nobody has signed up');
  return { workspaceId: member.workspaceId, memberId: member.id };
}

/** The worker draws the first page while she goes on. */
async function uploadResume() {
  await open('/documents/new');
  const file = { name: 'Lebenslauf.pdf', mimeType: 'application/pdf', buffer: Buffer.from(await pdfFile()) };
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByLabel('Beschreibung').fill('Zwölf Jahre Büro');
  await press('Unterlage hinzufügen');
  // The address changes a moment before the page, and both have a title.
  await page.getByRole('button', { name: 'Link hinzufügen' }).waitFor();
  await page.getByLabel('Titel').fill('Meine Website');
  await page.getByLabel('Adresse').fill('sonnentau.example');
  await press('Link hinzufügen');
  await sees('Meine Website');
  await vi.waitFor(
    async () => {
      await open('/documents');
      expect(await page.locator('img[src*="/preview"]').count()).toBe(1);
    },
    { timeout: 60_000, interval: 1_000 },
  );
}

async function buildPacket() {
  await open('/packets');
  await page.getByRole('link', { name: 'Mappe füllen' }).click();
  await press('Meine Website');
  await press('Lebenslauf');
  await page.getByRole('button', { name: '„Lebenslauf“ nach oben' }).focus();
  await page.keyboard.press('Enter');
  await page.getByLabel('Anschreiben', { exact: false }).first().fill('{{Anrede}}, hier ist alles.');
  await press('Als Fassung 1 speichern');
  await page.getByRole('button', { name: 'Als Fassung 2 speichern' }).waitFor();
}

/** As the message that carries the link does it; gives back the path of the page. */
async function sendTo(actor: MemberActor, firstName: string): Promise<string> {
  const emailAddresses = [`${firstName.toLowerCase()}@beispiel.example`];
  const prospectId = await buildProspect(app.db, actor, {
    salutation: 'frau',
    firstName,
    lastName: 'Beispiel',
    emailAddresses,
  });
  const [packet] = await app.db.select().from(packets).where(eq(packets.workspaceId, actor.workspaceId));
  const token = newToken();
  const made = await createPage(app.db, {
    packetId: packet?.id ?? '',
    prospectId,
    memberId: actor.memberId,
    token,
    actor,
    now: new Date(TUESDAY_MORNING),
  });
  if (!made.ok) throw new Error(made.error);
  return `/p/${token}`;
}

async function readAndAnswer(context: BrowserContext, path: string) {
  const read = await context.newPage();
  await read.goto(app.url + path);
  await sees('Sehr geehrte Frau Beispiel, hier ist alles.', read);
  expect(await read.locator('h3').allTextContents()).toEqual(['Lebenslauf', 'Meine Website']);
  await sees('Zwölf Jahre Büro', read);
  const picture = read.locator('img').first();
  expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
  const [file] = await Promise.all([
    read.waitForEvent('download'),
    read.getByRole('link', { name: 'Lebenslauf: Herunterladen' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('Lebenslauf.pdf');
  await read.getByLabel(/etwas dazu sagen/).fill('Bitte am Nachmittag.');
  await read.getByRole('button', { name: 'Ich möchte mehr erfahren' }).click();
  await sees('Vielen Dank! Tilda Sonnentau meldet sich bei Ihnen.', read);
  await read.getByRole('button', { name: 'Ja, einverstanden' }).click();
  await sees('Notiert: Tilda Sonnentau darf Ihnen auch künftig per E-Mail schreiben.', read);
  await open('/tasks');
  await sees('Melden bei Beispiel: möchte mehr erfahren');
}

async function object(context: BrowserContext, path: string) {
  const read = await context.newPage();
  await read.goto(app.url + path);
  const spare = () => read.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(await spare()).toBeLessThanOrEqual(0);
  await read.getByRole('button', { name: 'Bitte nicht mehr kontaktieren' }).click();
  await sees('Verstanden. Tilda Sonnentau wird Sie nicht mehr kontaktieren.', read);
  expect(await read.getByRole('button').count()).toBe(0);
}

async function changePacket() {
  await open('/packets');
  await page.locator('main h2 a').first().click();
  await page.getByLabel('Anschreiben', { exact: false }).first().fill('{{Anrede}}, alles ist neu.');
  await press('Als Fassung 2 speichern');
  await sees('Fassung 2');
  await page.getByText('Eine Änderung').click();
  await sees('Anschreiben geändert');
}

async function seeNewer(context: BrowserContext, path: string) {
  const read = await context.newPage();
  await read.goto(app.url + path);
  await sees('Sehr geehrte Frau Beispiel, hier ist alles.', read);
  await read.getByRole('link', { name: 'Neue Fassung ansehen' }).click();
  await sees('Sehr geehrte Frau Beispiel, alles ist neu.', read);
  await reloadPage(page);
  await sees('Hat auch Fassung 2 gesehen');
}

async function closePage(context: BrowserContext, path: string) {
  await press('Seite für Erika Beispiel schließen');
  await sees('Geschlossen');
  const read = await context.newPage();
  const answer = await read.goto(app.url + path);
  expect(answer?.status()).toBe(404);
}
