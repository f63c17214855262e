import { eq } from 'drizzle-orm';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { MemberActor } from '~/platform/actor';
import { members, workspaces } from '~db/schema/accounts';
import { inboxes } from '~db/schema/inbox';
import { mailboxes } from '~db/schema/mail';
import { enrolments } from '~db/schema/sequences';
import { incomingMail } from '~tests/factories/incoming';
import { buildDefaultPacket } from '~tests/factories/packets';
import { buildProspect } from '~tests/factories/prospects';
import { type RunningApp, startApp } from '~tests/support/app';
import { openBrowser } from '~tests/support/browser';
import { type ImapServer, startImapServer } from '~tests/support/imap-server';
import { openPage } from '~tests/support/open-page';
import { signUp } from '~tests/support/sign-up';
import { type SmtpSink, startSmtpSink } from '~tests/support/smtp-sink';

/** A Tuesday morning in Berlin, no holiday: people can be called and mail may go. */
const TUESDAY_MORNING = '2026-11-24T09:00:00Z';
const ADDRESS = 'd.muessigbrodt@kanzlei-muessigbrodt.example';

let app: RunningApp;
let browser: Browser;
let page: Page;
let sink: SmtpSink;
let imap: ImapServer;

beforeAll(async () => {
  const settings = { START_AT: TUESDAY_MORNING, SMTP_ALLOW_PRIVATE: 'true' };
  [app, browser, sink, imap] = await Promise.all([
    startApp(settings),
    openBrowser({}),
    startSmtpSink(),
    startImapServer(),
  ]);
  page = await browser.newPage({ locale: 'de-DE', viewport: { width: 1366, height: 768 } });
});
afterAll(async () => {
  await Promise.all([app?.stop(), browser?.close()]);
  imap?.close();
  await sink?.close();
});

const press = (name: string | RegExp) => page.getByRole('button', { name }).first().click();
const follow = (name: string | RegExp) => page.getByRole('link', { name }).first().click();
const sees = (text: string | RegExp) => page.getByText(text).filter({ visible: true }).first().waitFor();
const open = (path: string) => openPage(page, app.url + path);

test('from documents promised on the phone to the reply that ends the sequence, and the answer to it', {
  timeout: 240_000,
}, async () => {
  const actor = await setUp();
  await connectMailbox();
  const prospectId = await promiseDocuments(actor);
  const messageId = await receiveDocuments();
  await reply(messageId);
  expect(await stateOf(prospectId)).toBe('finished_replied');
  await answer(prospectId);
});

async function setUp(): Promise<MemberActor> {
  await signUp(page, app.setupLink);
  await sees('Schön, dass Sie da sind, Tilda Sonnentau');
  await press('Den Rest überspringen');
  await page.waitForURL(/welcome\/next/);
  const [member] = await app.db.select().from(members);
  if (!member) throw new Error('nobody has signed up');
  const identity = {
    senderName: 'Tilda Sonnentau',
    postalAddress: 'Lindenweg 4\n10115 Berlin',
    imprint: 'https://sonnentau.example/impressum',
  };
  await app.db.update(workspaces).set(identity);
  const actor = { workspaceId: member.workspaceId, memberId: member.id };
  await buildDefaultPacket(app.db, actor, new Date(TUESDAY_MORNING));
  return actor;
}

/** The forms offer the ports that mail servers have; those of the test are put in their place afterwards. */
async function connectMailbox() {
  await open('/mailbox');
  await page.getByLabel('Server (SMTP)').fill('127.0.0.1');
  await page.getByLabel('Verschlüsselung').selectOption('none');
  await page.getByLabel('Benutzername').fill('');
  await press('Postfach speichern');
  await sees(/Gespeichert/);
  await app.db.update(mailboxes).set({ port: sink.port });
  await follow('Posteingang verbinden');
  await page.getByLabel('Server (IMAP)').fill('127.0.0.1');
  await page.getByLabel('Port').selectOption('143');
  await page.getByLabel('Verschlüsselung').selectOption('none');
  await page.getByLabel('Benutzername').fill(imap.login.username);
  await page.getByLabel('Passwort').fill(imap.login.password);
  await press('Speichern und prüfen');
  await sees('Gespeichert, aber das Postfach lässt sich nicht lesen');
  await app.db.update(inboxes).set({ port: imap.port, problem: null, answer: null });
}

async function promiseDocuments(actor: MemberActor): Promise<string> {
  const fields = {
    salutation: 'frau' as const,
    firstName: 'Dorothea',
    lastName: 'Müßigbrodt',
    country: 'DE',
    legalBasis: 'presumed_interest' as const,
    presumedInterest: 'Kanzlei ohne eigenes Büro',
    emailAddresses: [ADDRESS],
    phoneNumbers: [{ e164: '+493023125011' }],
  };
  const prospectId = await buildProspect(app.db, actor, fields, new Date(TUESDAY_MORNING));
  await open(`/prospects/${prospectId}`);
  await press('Anrufen');
  await page.waitForURL(/calls\/[\w-]{36}/);
  const note = page.getByRole('textbox', { name: 'Notiz', exact: true });
  // The page of the call listens to keys once it keeps what is typed.
  await vi.waitFor(
    async () => {
      await note.fill('');
      await note.fill('Schicken Sie mir etwas.');
      expect(await page.evaluate(() => localStorage.getItem('anklang.note'))).toContain('Schicken');
    },
    { timeout: 20_000 },
  );
  await note.press('Escape');
  await page.keyboard.press('s');
  await sees(/Darf ich Ihnen/);
  await press('Ja gesagt: Unterlagen senden');
  return prospectId;
}

async function receiveDocuments(): Promise<string> {
  await vi.waitFor(() => expect(sink.received).toHaveLength(1), { timeout: 90_000, interval: 250 });
  expect(sink.received[0]?.to).toEqual([ADDRESS]);
  return sink.received[0]?.mail.messageId ?? '';
}

async function reply(messageId: string) {
  const raw = incomingMail({
    from: `Dorothea Müßigbrodt <${ADDRESS}>`,
    inReplyTo: messageId,
    text: 'Das gefällt mir. Passt Ihnen Donnerstag um zehn?\r\n\r\nAm 24.11.26 um 10:01 schrieb Tilda Sonnentau:\r\n> Sehr geehrte Frau',
  });
  imap.deliver(raw, new Date('2026-11-24T09:30:00Z'));
  await vi.waitFor(
    async () => {
      await open('/inbox');
      expect(await page.getByText('Passt Ihnen Donnerstag um zehn?').count()).toBeGreaterThan(0);
    },
    { timeout: 120_000, interval: 1_000 },
  );
}

const stateOf = async (prospectId: string) =>
  (await app.db.select().from(enrolments).where(eq(enrolments.prospectId, prospectId)))[0]?.state;

async function answer(prospectId: string) {
  await open(`/prospects/${prospectId}`);
  await follow('Hat geantwortet');
  await page.getByLabel('Ihre Nachricht').fill('Donnerstag um zehn passt, ich rufe Sie an.');
  await press('Antwort senden');
  await sees('Ihre Antwort ist unterwegs');
  await vi.waitFor(() => expect(sink.received).toHaveLength(2), { timeout: 60_000, interval: 250 });
  expect(sink.received[1]?.mail.inReplyTo).toBe('<antwort-1@beispiel.example>');
  expect(sink.received[1]?.mail.text).toContain('Donnerstag um zehn passt');
  await open('/inbox?view=open');
  await sees('Nichts wartet auf eine Antwort.');
}
