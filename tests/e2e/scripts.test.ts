import { eq, notInArray } from 'drizzle-orm';
import ICAL from 'ical.js';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { members } from '~db/schema/accounts';
import { auditEvents } from '~db/schema/activities';
import { calls, cardClicks } from '~db/schema/calls';
import { serviceInterests } from '~db/schema/clients';
import { gatekeepers } from '~db/schema/records';
import { callScripts } from '~db/schema/scripts';
import { sequences } from '~db/schema/sequences';
import { type RunningApp, startApp } from '~tests/support/app';
import { openBrowser } from '~tests/support/browser';
import { openPage } from '~tests/support/open-page';
import { signUp } from '~tests/support/sign-up';

/** A Tuesday morning in Berlin, no holiday. */
const TUESDAY_MORNING = '2026-11-24T09:00:00Z';

let app: RunningApp;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  [app, browser] = await Promise.all([startApp({ START_AT: TUESDAY_MORNING }), openBrowser()]);
  page = await browser.newPage({ locale: 'de-DE', viewport: { width: 1366, height: 768 } });
});
afterAll(() => Promise.all([app?.stop(), browser?.close()]));

const press = (name: string | RegExp) => page.getByRole('button', { name }).first().click();
const sees = (text: string | RegExp) => page.getByText(text).first().waitFor();
const open = (path: string) => openPage(page, app.url + path);
const chip = (text: string) => page.locator('summary', { hasText: text }).first();

test('a script is written, published and spoken, and what came up is noted and counted', {
  timeout: 180_000,
}, async () => {
  await setUp();
  await writeAnswer();
  await changeKey();
  await callWithAnswer();
  await moveCallback();
  await readCalendar();
  await callsAtABadHour();
});

test('a workspace that began with fewer scripts is offered those it misses', async () => {
  const first = ['Erstes Gespräch (Deutsch)', 'First call (English)'];
  await app.db.update(sequences).set({ scriptId: null });
  await app.db.delete(callScripts).where(notInArray(callScripts.name, first));
  await open('/scripts');
  const offered = page.getByRole('region', { name: 'Mitgelieferte Leitfäden, die Ihnen fehlen' });
  await offered.getByText('Nach den Unterlagen (Deutsch)').waitFor();
  await offered.getByRole('button', { name: 'Hinzufügen' }).click();
  await offered.waitFor({ state: 'detached' });
  await page.getByRole('link', { name: 'Nach den Unterlagen (Deutsch)' }).waitFor();
}, 60_000);

async function setUp() {
  await signUp(page, app.setupLink);
  await press('Den Rest überspringen');
  await open('/imports');
  const buffer = Buffer.from('Vorname;Nachname;Firma;Telefon\r\nEgon;Öhrchen;Öhrchen AG;089 99998 210\r\n');
  await page.setInputFiles('input[type=file]', { name: 'praxen.csv', mimeType: 'text/csv', buffer });
  await press('Datei ansehen');
  await press('Prüfen, was geschehen würde');
  await press(/Kontakt importieren|Zeile importieren/);
  await sees(/neuer Kontakt/);
}

/** Another answer to the first section, seen in the preview before it is saved, then published. */
async function writeAnswer() {
  await open('/scripts');
  await page.getByRole('link', { name: 'Erstes Gespräch (Deutsch)' }).click();
  await page.getByText('Mögliche Antworten').first().click();
  await page.getByRole('button', { name: 'Antwort hinzufügen' }).first().click();
  await page.locator('[name="sections[0].branches[0].title"]').fill('„Wer sind Sie?“');
  await page.locator('[name="sections[0].branches[0].text"]').fill('Ich bin {{Absender}} und helfe Büros.');
  await page.locator('[name="sections[0].branches[0].leadsTo"]').selectOption({ label: 'Was Sie anbieten' });
  await page.locator('[name="sections[0].branches[0].service"]').selectOption({ index: 1 });
  await chip('„Wer sind Sie?“').click();
  await sees(/Ich bin Tilda Sonnentau und helfe Büros/);
  await press('Entwurf speichern');
  await page.getByText('Was sich gegenüber Fassung 1 ändert').click();
  await sees('Neu');
  await press('Veröffentlichen');
  await page.getByRole('button', { name: 'Veröffentlichen' }).waitFor({ state: 'detached' });
}

async function changeKey() {
  await open('/settings/outcomes/gatekeeper');
  await page.getByLabel('Taste').fill('e');
  await press('Speichern');
  await sees('Gespeichert. Es gilt ab sofort.');
}

async function callWithAnswer() {
  await open('/calls');
  await page.getByLabel(/praxen/).check();
  await press('Anrufrunde beginnen');
  const note = page.getByLabel('Notiz', { exact: true });
  await note.waitFor();
  await chip('„Wer sind Sie?“').click();
  await press('Weiter im Leitfaden');
  await sees(/Das kann ich Ihnen abnehmen/);
  expect(await note.inputValue()).toContain('„Wer sind Sie?“');
  await note.press('Escape');
  await page.keyboard.press('e');
  await page.getByLabel('Wer war am Apparat?').fill('Frau Blau');
  await page.getByLabel('Beste Zeit').fill('ab 10 Uhr');
  await page.getByLabel('Rückruf, falls vereinbart').fill('2026-11-26T10:00');
  await press('Empfang eintragen');
  await sees('1 von 5');
  expect(await app.db.select().from(gatekeepers)).toMatchObject([
    { name: 'Frau Blau', bestTime: 'ab 10 Uhr' },
  ]);
  expect(await app.db.select().from(serviceInterests)).toHaveLength(1);
  const said = app.db
    .select({ result: calls.result, note: calls.note, cardId: cardClicks.cardId })
    .from(calls)
    .innerJoin(cardClicks, eq(cardClicks.callId, calls.id));
  expect(await said).toMatchObject([
    { result: 'gatekeeper', note: '„Wer sind Sie?“', cardId: expect.any(String) },
  ]);
}

async function moveCallback() {
  await open('/callbacks');
  await sees('Egon Öhrchen');
  await page.getByRole('link', { name: 'Verschieben' }).click();
  await page.getByLabel('Wann, nach der Uhr dort').fill('2026-11-27T11:00');
  await page.getByLabel('Warum').first().fill('Frau Blau bat darum');
  await press('Rückruf verschieben');
  await sees(/11:00/);
}

async function readCalendar() {
  await open('/settings/calendar');
  await press('Geheime Adresse erstellen');
  const address = await page.getByLabel('Adresse zum Abonnieren').inputValue();
  const { pathname } = new URL(address);
  const read = () => fetch(app.url + pathname);
  const calendar = new ICAL.Component(ICAL.parse(await (await read()).text()));
  const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
  expect(events.map(({ summary }) => summary)).toEqual(['Rückruf: Egon Öhrchen, Öhrchen AG']);
  expect(events[0]?.startDate.toJSDate()).toEqual(new Date('2026-11-27T10:00:00Z'));
  await press('Adresse zurückziehen');
  await page.getByRole('alertdialog').getByRole('button', { name: 'Adresse zurückziehen' }).click();
  await sees('Gespeichert. Es gilt ab sofort.');
  expect((await read()).status).toBe(404);
}

/** Somebody she calls out of turn while her home is not quiet: she is asked why, and the reason is kept. */
async function callsAtABadHour() {
  const quietHours = [{ weekday: 7, from: '01:00', to: '02:00' }];
  await app.db.update(members).set({ quietHours });
  await open('/callbacks');
  await press('Jetzt anrufen');
  await sees('Das liegt außerhalb Ihrer ruhigen Zeiten.');
  await page.getByLabel('Warum ist das in Ordnung?').fill('Die Kinder sind im Garten');
  await sees('Der Grund steht danach im Verlauf und gilt nur für diesen Anruf.');
  await press('Trotzdem anrufen');
  await sees('Sie rufen trotzdem an: Die Kinder sind im Garten');
  const action = eq(auditEvents.action, 'call_session.window_overridden');
  expect(await app.db.$count(auditEvents, action)).toBe(1);
}
