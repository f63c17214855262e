import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addToList } from '~/prospects/lists/add-to-list.server';
import { members, workspaces } from '~db/schema/accounts';
import { tasks } from '~db/schema/tasks';
import { buildWillingProspect } from '~tests/factories/mail';
import { buildDefaultPacket } from '~tests/factories/packets';
import { buildList, buildProspect } from '~tests/factories/prospects';
import { findObstacles } from '~tests/support/accessibility';
import { type RunningApp, startApp } from '~tests/support/app';
import { openBrowser } from '~tests/support/browser';
import { openPage, reloadPage } from '~tests/support/open-page';
import { signUp } from '~tests/support/sign-up';

/** A Tuesday morning in Berlin, no holiday. */
const TUESDAY_MORNING = '2026-11-24T09:00:00Z';
const now = new Date(TUESDAY_MORNING);

let app: RunningApp;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  [app, browser] = await Promise.all([startApp({ START_AT: TUESDAY_MORNING }), openBrowser()]);
  page = await browser.newPage({ locale: 'de-DE', viewport: { width: 1366, height: 900 } });
});
afterAll(() => Promise.all([app?.stop(), browser?.close()]));

const press = (name: string | RegExp) => page.getByRole('button', { name }).first().click();
const sees = (text: string | RegExp) => page.getByText(text).first().waitFor();
const open = (path: string) => openPage(page, app.url + path);
const headings = (of = page) => of.getByRole('heading', { name: /^Schritt \d: / }).allInnerTexts();
const line = (name: string) => page.getByRole('row', { name: new RegExp(name) });

test('a sequence is written, looked at by its dates, published, filled from a list and worked through', {
  timeout: 240_000,
}, async () => {
  await setUp();
  await write();
  await lookAtDates();
  await publish();
  await reorderWithoutJavaScript();
  await enrolList();
  await approveMessage();
  await workThrough();
  await seeResults();
  await isReachable();
});

async function setUp() {
  await signUp(page, app.setupLink);
  await press('Den Rest überspringen');
  await page.waitForURL(/welcome\/next/);
  const [member] = await app.db.select().from(members);
  if (!member) throw new Error('nobody has signed up');
  const actor = { workspaceId: member.workspaceId, memberId: member.id };
  await app.db.update(workspaces).set({
    senderName: 'Tilda Sonnentau',
    postalAddress: 'Lindenweg 4\n10115 Berlin',
    imprint: 'https://sonnentau.example/impressum',
  });
  await buildDefaultPacket(app.db, actor, now);
  const prospectIds = [
    await buildWillingProspect(app.db, actor, 'erika@beispiel.example', 'further'),
    await buildProspect(
      app.db,
      actor,
      { lastName: 'Ungefragt', emailAddresses: ['u@ungefragt.example'] },
      now,
    ),
  ];
  const listId = await buildList(app.db, actor);
  await addToList(app.db, { workspaceId: actor.workspaceId, listId, prospectIds, now });
}

/** Three kinds of steps; the last is moved up by keyboard. */
async function write() {
  await open('/sequences/new');
  await page.getByLabel('Name', { exact: true }).fill('Kennenlernen');
  await page.getByLabel('Vorlage').selectOption({ index: 1 });
  await page.getByLabel('Ich möchte jede Nachricht lesen').check();
  await press('Anruf');
  await page.getByLabel('Was ist zu tun?').first().waitFor();
  await press('Aufgabe');
  await page.getByLabel('Was ist zu tun?').nth(1).fill('Website ansehen');
  await page.getByRole('button', { name: 'Schritt 3 nach oben' }).press('Enter');
  await page.getByRole('heading', { name: 'Schritt 2: Aufgabe' }).waitFor();
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
  await expect.poll(focused).toBe('Schritt 2 nach oben');
  await page.getByLabel('Wann?').first().selectOption({ label: 'Immer' });
  expect(await headings()).toEqual(['Schritt 1: E-Mail', 'Schritt 2: Aufgabe', 'Schritt 3: Anruf']);
}

/** The dates follow what she writes, and go around Christmas. */
async function lookAtDates() {
  const dates = page.getByRole('list', { name: 'So liegen die Termine' });
  await expect.poll(() => dates.getByRole('listitem').allInnerTexts()).toHaveLength(3);
  await page.getByLabel('Aufgenommen am').fill('2026-12-23T10:00');
  await sees(/Feiertage auf dem Weg: .*Weihnachtstag/);
  await page.getByLabel('Arbeitstage nach dem Schritt davor').first().fill('1');
  await dates.getByText('24. Dez').waitFor();
}

async function publish() {
  await press('Entwurf speichern');
  await sees('Diese Sequenz gilt noch nicht');
  await press('Version 1 veröffentlichen');
  await sees('Version 1, gültig');
}

async function reorderWithoutJavaScript() {
  const path = new URL(page.url()).pathname;
  const bare = await browser.newContext({ locale: 'de-DE', javaScriptEnabled: false });
  await bare.addCookies(await page.context().cookies());
  const plain = await bare.newPage();
  await plain.goto(`${app.url}${path}/edit`);
  await plain.getByRole('button', { name: 'Schritt 3 nach oben' }).click();
  await expect
    .poll(() => headings(plain))
    .toEqual(['Schritt 1: E-Mail', 'Schritt 2: Anruf', 'Schritt 3: Aufgabe']);
  await plain.getByRole('link', { name: 'Zurück zur Sequenz' }).click();
  await plain.getByLabel('Aufgenommen am').fill('2026-12-23T10:00');
  await plain.getByRole('button', { name: 'Termine zeigen' }).click();
  await plain.getByText(/Feiertage auf dem Weg: .*Weihnachtstag/).waitFor();
  await bare.close();
}

/** Whoever never agreed to mail stays out, and it says why. */
async function enrolList() {
  const path = new URL(page.url()).pathname;
  await page.getByText('Kontakte aufnehmen').click();
  await page.getByLabel('Wen?').selectOption({ label: 'Kanzleien Berlin (2)' });
  await press('Alle aufnehmen');
  await page.waitForURL(/prospects\/changes/);
  await sees(/Einwilligung/);
  await open(path);
  await line('Erika Beispiel').getByText('Wartet auf Ihr Ja').waitFor();
  expect(await line('Ungefragt').count()).toBe(0);
}

/** Without a mailbox it lies in the outbox until she has sent it herself. */
async function approveMessage() {
  const path = new URL(page.url()).pathname;
  await line('Erika Beispiel').getByRole('link', { name: 'Wartet auf Ihr Ja' }).click();
  await press(/^Freigeben/);
  await page.getByRole('button', { name: /^Freigeben/ }).waitFor({ state: 'detached' });
  await expect
    .poll(async () => {
      await reloadPage(page);
      return page.getByRole('button', { name: 'Ich habe sie verschickt' }).count();
    })
    .toBe(1);
  await press('Ich habe sie verschickt');
  await page.getByRole('button', { name: 'Ich habe sie verschickt' }).waitFor({ state: 'detached' });
  await open(path);
}

async function workThrough() {
  const erika = line('Erika Beispiel');
  await erika.getByRole('button', { name: 'Pausieren' }).click();
  await erika.getByText('Pausiert').waitFor();
  await erika.getByRole('button', { name: 'Weiter' }).click();
  await erika.getByText('Läuft').waitFor();
  await erika.getByText('Verschieben').first().click();
  await page.getByLabel('Nächster Schritt am').fill('2026-12-01T11:30');
  await erika.getByRole('button', { name: 'Verschieben' }).click();
  await erika.getByText(/1\. Dez.* 11:30/).waitFor();
  await erika.getByText('Herausnehmen').first().click();
  await erika.getByRole('button', { name: 'Herausnehmen' }).click();
  await sees('Zurzeit nimmt niemand teil');
  expect(await app.db.select().from(tasks)).toEqual([]);
}

async function seeResults() {
  const first = page.getByRole('row', { name: /Schritt 1: E-Mail/ });
  expect(await first.getByRole('cell').allInnerTexts()).toEqual(
    expect.arrayContaining([expect.stringMatching(/^1/)]),
  );
}

/** On a desk and a phone, light and dark. */
async function isReachable() {
  const path = new URL(page.url()).pathname;
  for (const one of [path, `${path}/edit`, '/settings/sending']) {
    await open(one);
    expect(await findObstacles(page)).toEqual([]);
  }
}
