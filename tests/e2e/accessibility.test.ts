import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findMemberByEmail } from '~/accounts/find-member-by-email.server';
import { inviteMember } from '~/accounts/members/invite-member.server';
import { createResetLink } from '~/accounts/reset/create-reset-link.server';
import { buildRareRecords } from '~tests/factories/rare-records';
import { findObstacles } from '~tests/support/accessibility';
import { type RunningApp, startApp } from '~tests/support/app';
import { openBrowser } from '~tests/support/browser';
import { openPage } from '~tests/support/open-page';
import { addressOf } from '~tests/support/page-addresses';
import { listPagePatterns } from '~tests/support/page-patterns';
import { signUp } from '~tests/support/sign-up';

/** A Tuesday morning in Berlin, no holiday: people can be called. */
const TUESDAY_MORNING = '2026-11-24T09:00:00Z';

/** Other states of a page than the one its address alone shows. */
const VIEWS = ['/prospects?q=nobody-is-called-so', '/outbox?view=sent', '/clients?state=former', '/not-here'];

let app: RunningApp;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  [app, browser] = await Promise.all([startApp({ START_AT: TUESDAY_MORNING }), openBrowser()]);
  page = await browser.newPage({ locale: 'de-DE' });
});
afterAll(() => Promise.all([app?.stop(), browser?.close()]));

const press = (name: string | RegExp) => page.getByRole('button', { name }).first().click();

async function expectNoObstaclesAt(address: string) {
  const { href } = new URL(address, app.url);
  await page.goto(href);
  expect(await findObstacles(page), href).toEqual([]);
}

test('whoever sets up a workspace meets no obstacle', async () => {
  for (const address of ['/sign-in', '/forgotten', '/join/gone', '/new-password/gone']) {
    await expectNoObstaclesAt(address);
  }
  await expectNoObstaclesAt(app.setupLink);
  await signUp(page, app.setupLink);
  await expectNoObstaclesAt('/today');
  await openPage(page, `${app.url}/welcome/next`);
  await press(/Mit Beispielen umsehen/);
  await page.waitForURL(/today/);
  await openPage(page, `${app.url}/calls`);
  await buildRareRecords(app.db, new Date(TUESDAY_MORNING));
  await press('Anrufrunde beginnen');
  await page.waitForURL(/calls\/[\w-]{36}/);
});

test('whoever is invited or has lost her password meets no obstacle', async () => {
  const now = new Date(TUESDAY_MORNING);
  const member = await findMemberByEmail(app.db, 'tilda@sonnentau.example');
  if (!member) throw new Error('Nobody has an account');
  const { actor } = member;
  const invited = await inviteMember(app.db, { email: 'edda@sonnentau.example', role: 'member', actor, now });
  if (!invited.ok) throw new Error(invited.error);
  await expectNoObstaclesAt(`/join/${invited.value.token}`);
  await expectNoObstaclesAt(await createResetLink(app.db, { actor, appUrl: app.url, now }));
  await openPage(page, `${app.url}/settings/second-factor`);
  await press('Codes einrichten');
  await page.getByRole('img', { name: /QR-Code/ }).waitFor();
  expect(await findObstacles(page), page.url()).toEqual([]);
});

test.each([...(await listPagePatterns()), ...VIEWS])('%s has no obstacles', async (pattern) => {
  await expectNoObstaclesAt(await addressOf(app.db, pattern));
});
