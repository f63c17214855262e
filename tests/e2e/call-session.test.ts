import { and, eq, inArray, isNull } from 'drizzle-orm';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { CONVERSATION_KEYS, RESULT_KEYS } from '~/calls/outcome-keys';
import { calls as german } from '~/i18n/de/calls';
import { OPEN_STATES } from '~/sequences/enrolment-state';
import { activities } from '~db/schema/activities';
import { callbacks, calls, sessionSkips } from '~db/schema/calls';
import { consents, suppressions } from '~db/schema/consent';
import { phoneNumbers, prospects, stages } from '~db/schema/prospects';
import { enrolments } from '~db/schema/sequences';
import { type RunningApp, startApp } from '~tests/support/app';
import { openBrowser } from '~tests/support/browser';
import { signUp } from '~tests/support/sign-up';

/** A Tuesday morning in Berlin, no holiday. */
const TUESDAY_MORNING = '2026-11-24T09:00:00Z';
const CALLS = 30;
/** Two are skipped. */
const PROSPECTS = CALLS + 2;

const MISSED = Object.entries(RESULT_KEYS).filter(([name]) => name !== 'connected');
const OUTCOMES = [...MISSED, ...Object.entries(CONVERSATION_KEYS)];

/** What each outcome leaves of a prospect: whether somebody calls again, and where it stands. */
const EFFECTS: Record<string, { again: boolean; unworkable?: boolean; stage: 'open' | 'won' | 'lost' }> = {
  no_answer: { again: true, stage: 'open' },
  busy: { again: true, stage: 'open' },
  voicemail_left: { again: true, stage: 'open' },
  voicemail_none: { again: true, stage: 'open' },
  gatekeeper: { again: true, stage: 'open' },
  wrong_number: { again: false, unworkable: true, stage: 'open' },
  disconnected: { again: false, unworkable: true, stage: 'open' },
  send_documents: { again: false, stage: 'open' },
  callback: { again: true, stage: 'open' },
  meeting_booked: { again: false, stage: 'open' },
  won: { again: false, stage: 'won' },
  not_now: { again: true, stage: 'open' },
  not_interested: { again: false, stage: 'lost' },
  has_assistant: { again: false, stage: 'lost' },
  do_not_call: { again: false, unworkable: true, stage: 'lost' },
};

let app: RunningApp;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  [app, browser] = await Promise.all([startApp({ START_AT: TUESDAY_MORNING }), openBrowser()]);
  const context = await browser.newContext({ locale: 'de-DE', viewport: { width: 1366, height: 768 } });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  page = await context.newPage();
});
afterAll(() => Promise.all([app?.stop(), browser?.close()]));

const press = (name: string | RegExp) => page.getByRole('button', { name }).first().click();
const sees = (text: string | RegExp) => page.getByText(text).first().waitFor();
const open = (path: string) => page.goto(app.url + path);
const note = () => page.getByLabel('Notiz', { exact: true });
const who = async () => (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
const callId = () => page.locator('input[name=callId]').inputValue();

test('a session of 30 prospects with every outcome', { timeout: 300_000 }, async () => {
  await setUp();
  await open('/calls');
  await page.getByLabel(/kanzleien/).check();
  await page.getByLabel('Anrufe als Ziel').fill(String(CALLS));
  await press('Anrufrunde beginnen');
  await note().waitFor();
  for (let made = 0; made < CALLS; made += 1) {
    if (made === 2) await notesAReason();
    if (made === 3) await reloadKeepsAll();
    if (made === 4) await watchWhoComes();
    if (made === 5) expect(await cameBeforeTheRest()).toBe(true);
    if (made === 5) await undoAndAgain();
    if (made === 7) await skipsWithAReason();
    if (made === 8) await skipsWithoutScripts();
    if (made === 9) await takesABreak();
    if (made === 9) await copiesTheNumber();
    if (made === 10) await opensASecondTab();
    if (made === 11) made += await losesConnection();
    if (made === 14) made += await reloadsWhileUnsent();
    await report(OUTCOMES[made % OUTCOMES.length] ?? ['', '']);
  }
  await sees('Gerade ist niemand anzurufen');
  await seesEffects();
  await press('Beenden');
  await sees('Geschafft. Das kam dabei heraus');
  await seesEffectsOnScreen();
});

async function setUp() {
  await signUp(page, app.setupLink);
  await press('Den Rest überspringen');
  const rows = Array.from({ length: PROSPECTS }, (_, index) => {
    const number = String(index).padStart(3, '0');
    return `Nora;Beispiel${number};Kanzlei ${number};030 23125 ${number};n${number}@kanzlei.example`;
  });
  const buffer = Buffer.from(['Vorname;Nachname;Firma;Telefon;E-Mail', ...rows].join('\r\n'));
  await open('/imports');
  await page.setInputFiles('input[type=file]', { name: 'kanzleien.csv', mimeType: 'text/csv', buffer });
  await press('Datei ansehen');
  await press('Prüfen, was geschehen würde');
  await press(/32 (Kontakte|Zeilen) importieren/);
  await sees(/32 neue Kontakte/);
}

/** Plays an outcome by keyboard alone and waits until it is logged and the next prospect is on the screen. */
async function report(outcome: [string, string]) {
  const before = await callId();
  await play(outcome);
  await nextIsThere(before);
}

async function play([name, key]: [string, string]) {
  await note().fill(`Ergebnis: ${name}`);
  await note().press('Escape');
  await page.keyboard.press(key);
  const step = page.locator(`details:has(#outcome-${name})`);
  if ((await step.count()) > 0) await page.keyboard.press('Control+Enter');
}

/** Until the page is whole, something of it is busy, and its buttons until it has heard from the server. */
async function nextIsThere(before: string) {
  await page.locator(`input[name=callId][value="${before}"]`).waitFor({ state: 'detached' });
  await vi.waitFor(async () => expect((await loggedCalls()).map(({ id }) => id)).toContain(before), 10_000);
  await page.locator('body:not(:has([aria-busy=true]))').waitFor();
}

type Watching = typeof window & { cameFirst: Promise<boolean> };

/** Whether whoever is called next is drawn before what to say and what may come of it. */
const watchWhoComes = () =>
  page.evaluate(() => {
    const who = () => document.querySelector('h1')?.textContent;
    const before = who();
    (window as Watching).cameFirst = new Promise((done) => {
      const watcher = new MutationObserver(() => {
        if (who() === before) return;
        watcher.disconnect();
        done(document.querySelector('[name=note]') === null);
      });
      watcher.observe(document.body, { childList: true, subtree: true, characterData: true });
    });
  });
const cameBeforeTheRest = () => page.evaluate(() => (window as Watching).cameFirst);

/** What she types elsewhere is sent by the same keys as an outcome. */
async function notesAReason() {
  await page.getByLabel('Warum hier jemand fehlen könnte').fill('sucht eine Bürokraft');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('definition').filter({ hasText: 'sucht eine Bürokraft' }).waitFor();
}

async function reloadKeepsAll() {
  const before = { name: await who(), call: await callId() };
  await note().fill('mitten im Gespräch');
  await page.reload();
  expect({ name: await who(), call: await callId() }).toEqual(before);
  await vi.waitFor(async () => expect(await note().inputValue()).toBe('mitten im Gespräch'), 10_000);
}

async function undoAndAgain() {
  const before = { name: await who(), call: await callId() };
  await note().fill('doch nicht');
  await note().press('Control+Enter');
  await page.keyboard.press('1');
  await nextIsThere(before.call);
  await vi.waitFor(async () => expect(await loggedCalls()).toHaveLength(6), 10_000);
  await page.locator('#undo-outcome').click();
  await page.getByRole('heading', { level: 1, name: before.name }).waitFor();
  expect(await loggedCalls()).toHaveLength(5);
}

const skips = () => app.db.select().from(sessionSkips).execute();

async function skipsWithAReason() {
  const before = await callId();
  await note().fill('Website lesen');
  await note().press('Escape');
  await page.keyboard.press('j');
  await press('Passt nicht zu mir');
  await page.locator(`input[name=callId][value="${before}"]`).waitFor({ state: 'detached' });
  await vi.waitFor(
    async () => expect(await skips()).toMatchObject([{ reason: 'Passt nicht zu mir' }]),
    10_000,
  );
  await note().waitFor();
}

async function skipsWithoutScripts() {
  const storageState = await page.context().storageState();
  const context = await browser.newContext({ locale: 'de-DE', javaScriptEnabled: false, storageState });
  const plain = await context.newPage();
  await plain.goto(page.url());
  const skipped = await plain.getByRole('heading', { level: 1 }).textContent();
  expect(skipped).toBe(await who());
  await plain.getByRole('button', { name: 'Überspringen' }).click();
  await vi.waitFor(async () => expect(await skips()).toHaveLength(2), 10_000);
  await context.close();
  await page.reload();
  expect(await who()).not.toBe(skipped);
  await hydrated();
}

async function takesABreak() {
  const before = await who();
  await note().fill('sucht ab Januar');
  await press('Pause');
  await press('5 Minuten');
  await sees('Diese Anrufrunde ruht');
  await page.getByRole('timer').last().waitFor();
  await press('Weitermachen');
  await note().waitFor();
  expect(await who()).toBe(before);
  await expect.poll(() => note().inputValue()).toBe('sucht ab Januar');
}

async function copiesTheNumber() {
  await press(/kopieren/);
  await sees('Kopiert.');
  const dialled = await page.locator('a[href^="tel:"]').first().getAttribute('href');
  expect(`tel:${await page.evaluate(() => navigator.clipboard.readText())}`).toBe(dialled);
  await copiesWithoutAClipboard();
}

/** As on a page that comes over plain http from another machine. */
async function copiesWithoutAClipboard() {
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
    Object.defineProperty(document, 'execCommand', { value: () => false, configurable: true });
  });
  await press(/kopieren/);
  const field = page.getByLabel('Bitte hier kopieren:');
  await field.waitFor();
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(await field.inputValue());
  await page.reload();
  await hydrated();
}

async function opensASecondTab() {
  const second = await page.context().newPage();
  await second.goto(page.url());
  await sees(/in einem anderen Tab offen/);
  expect(await second.getByRole('heading', { level: 1 }).textContent()).toBe(await who());
  await second.close();
  await page.getByText(/in einem anderen Tab offen/).waitFor({ state: 'detached' });
}

/** The page runs once it keeps what is typed. */
const hydrated = () =>
  vi.waitFor(async () => {
    await note().fill('');
    await note().fill('läuft');
    expect(await page.evaluate(() => localStorage.getItem('anklang.note'))).toContain('läuft');
  }, 10_000);

const waits = (text: string | RegExp) => page.getByText(text).filter({ visible: true }).first().waitFor();
const allSent = () =>
  page
    .getByText(/auf die Verbindung/)
    .first()
    .waitFor({ state: 'detached', timeout: 20_000 });

/**
 * The connection goes while she logs two calls. She goes on all the same; the one whose contact is gone is set aside, the
 * other one arrives, and the first one too once its contact is back.
 */
async function losesConnection() {
  const before = (await loggedCalls()).length;
  await page.context().setOffline(true);
  const lost = page.locator('input[name=prospectId]').first();
  const lostProspect = eq(prospects.id, await lost.inputValue());
  const first = await reportOffline(OUTCOMES[before]);
  await waits(/Ein Ergebnis wartet auf die Verbindung/);
  const second = await reportOffline(OUTCOMES[before + 1]);
  await waits(/2 Ergebnisse warten auf die Verbindung/);
  await nothingNeedsTheServer();
  await app.db.update(prospects).set({ deletedAt: new Date() }).where(lostProspect);
  expect(await loggedCalls()).toHaveLength(before);
  await page.context().setOffline(false);
  await waits(/Den Kontakt oder die Anrufrunde gibt es nicht mehr/);
  await allSent();
  expect((await loggedCalls()).map(({ id }) => id)).toContain(second);
  await app.db.update(prospects).set({ deletedAt: null }).where(lostProspect);
  await page.getByRole('button', { name: 'Noch einmal senden' }).filter({ visible: true }).click();
  await page
    .getByText(/wurde nicht eingetragen/)
    .first()
    .waitFor({ state: 'detached' });
  await vi.waitFor(async () => expect((await loggedCalls()).map(({ id }) => id)).toContain(first), 10_000);
  expect(await loggedCalls()).toHaveLength(before + 2);
  await note().waitFor();
  return 2;
}

/** Neither a button nor a link leaves the call screen while nobody would answer. */
async function nothingNeedsTheServer() {
  const onScreen = page.url();
  for (const held of [
    page.getByRole('button', { name: 'Beenden' }),
    page.getByRole('link', { name: 'Kontakte' }),
  ]) {
    await held.filter({ visible: true }).first().click();
    await page.getByText(/Gerade keine Verbindung zum Server/).waitFor();
    expect(page.url()).toBe(onScreen);
  }
}

const failPosts = () =>
  page.route(/calls/, (route) => (route.request().method() === 'POST' ? route.abort() : route.fallback()));

/** The server goes away in mid-call: the buttons say so, and what waits outlives a reload and is sent from any page. */
async function reloadsWhileUnsent() {
  const before = (await loggedCalls()).length;
  const session = page.url();
  await failPosts();
  await press('Beenden');
  await sees(/Gerade keine Verbindung zum Server/);
  const unsent = await reportOffline(OUTCOMES[before]);
  await page.reload();
  await waits(/Ein Ergebnis wartet auf die Verbindung/);
  await open('/callbacks');
  await waits(/Ein Ergebnis wartet auf die Verbindung/);
  expect(await loggedCalls()).toHaveLength(before);
  await page.unrouteAll();
  await allSent();
  expect((await loggedCalls()).map(({ id }) => id)).toContain(unsent);
  await page.goto(session);
  await hydrated();
  return 1;
}

/** Plays an outcome by keyboard; the page goes on without an answer. */
async function reportOffline(outcome: [string, string] = ['', '']) {
  const id = await callId();
  await play(outcome);
  await page.locator(`input[name=callId][value="${id}"]`).waitFor({ state: 'detached' });
  await page.locator('body:not(:has([aria-busy=true]))').waitFor();
  return id;
}

const loggedCalls = () => app.db.select().from(calls).where(isNull(calls.undoneAt)).execute();

async function seesEffects() {
  const { db } = app;
  const logged = await loggedCalls();
  expect(logged).toHaveLength(CALLS);
  expect(new Set(logged.map(({ prospectId }) => prospectId)).size).toBe(CALLS);
  for (const call of logged) {
    const outcome = call.conversation ?? call.result;
    const [found] = await db
      .select({ prospect: prospects, stage: stages.type, number: phoneNumbers.state })
      .from(prospects)
      .innerJoin(stages, eq(stages.id, prospects.stageId))
      .innerJoin(phoneNumbers, eq(phoneNumbers.prospectId, prospects.id))
      .where(eq(prospects.id, call.prospectId));
    const { again, unworkable = false, stage } = EFFECTS[outcome] ?? { again: true, stage: 'open' };
    const seen = {
      outcome,
      again: found?.prospect.nextAttemptAt !== null,
      unworkable: found?.prospect.unworkable,
      stage: found?.stage,
    };
    expect(seen).toEqual({ outcome, again, unworkable, stage });
  }
  const times = (name: string) =>
    logged.filter(({ result, conversation }) => (conversation ?? result) === name).length;
  const consent = and(eq(consents.kind, 'given'), eq(consents.channel, 'email'));
  expect(await db.$count(consents, consent)).toBe(times('send_documents'));
  expect(await db.$count(callbacks, eq(callbacks.state, 'open'))).toBe(times('callback'));
  const phone = eq(suppressions.channel, 'phone');
  expect(await db.$count(suppressions, phone)).toBe(times('do_not_call'));
  const invalid = times('wrong_number') + times('disconnected');
  expect(await db.$count(phoneNumbers, eq(phoneNumbers.state, 'invalid'))).toBe(invalid);
  expect(await db.$count(enrolments, inArray(enrolments.state, [...OPEN_STATES]))).toBe(
    times('send_documents'),
  );
  expect(await db.$count(activities, eq(activities.kind, 'call_undone'))).toBe(1);
  const skipped = await db.select().from(activities).where(eq(activities.kind, 'call_skipped'));
  expect(skipped.map(({ data }) => data)).toContainEqual({
    reason: 'Passt nicht zu mir',
    note: 'Website lesen',
  });
}

const WORDS: Record<string, string> = { ...german.result, ...german.conversation };

/** The summary counts every outcome, and the record of a prospect says what came of its call. */
async function seesEffectsOnScreen() {
  const logged = await loggedCalls();
  const nameOf = (call: (typeof logged)[number]) => call.conversation ?? call.result;
  for (const [name] of OUTCOMES) {
    const count = logged.filter((call) => nameOf(call) === name).length;
    await page
      .getByRole('listitem')
      .filter({ hasText: `${WORDS[name]}${count}` })
      .waitFor();
  }
  for (const [name] of OUTCOMES) {
    const call = logged.find((one) => nameOf(one) === name);
    await open(`/prospects/${call?.prospectId}`);
    await sees(`Ergebnis: ${name}`);
    await sees(new RegExp(`Anruf: .*${WORDS[name]}`));
    const closed = page.getByText('Nicht anrufen', { exact: true });
    expect(await closed.count()).toBe(EFFECTS[name]?.unworkable ? 1 : 0);
    if (name === 'wrong_number') await sees('Nummer stimmt nicht mehr');
    if (name === 'do_not_call') await sees('Gesperrt:');
  }
  await open('/callbacks');
  const promised = logged.filter((call) => nameOf(call) === 'callback').length;
  expect(await page.getByRole('link', { name: 'Verschieben' }).count()).toBe(promised);
}
