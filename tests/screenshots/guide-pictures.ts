import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import type { Locale } from '~/i18n/locales';
import { takePicture } from './take-picture';

const SIZE = { width: 1180, height: 740 };

/** Pages that need nothing but an address. */
const PLACES = {
  today: '/today',
  prospects: '/prospects',
  outbox: '/outbox?view=approval',
  clients: '/clients',
  week: '/clients/week',
  reports: '/reports',
  settings: '/settings/quiet-hours',
};

/** Lists whose first entry is shown. */
const FIRST_OF = { script: '/scripts', packet: '/packets', sequence: '/sequences' };

const FILES: Record<Locale, { name: string; lines: string[] }> = {
  de: {
    name: 'adressen.csv',
    lines: [
      'Firma;Ansprechpartner;Telefon;E-Mail;Ort',
      'Planungsbüro Lindgrün;Frau Dr. Ada Weiß;030 5550123;weiss@lindgruen.example;Berlin',
      'Tischlerei Ahornhof;Herr Bo Falk;0221 5550177;falk@ahornhof.example;Köln',
      'Praxis am Wehr;Frau Ina Sommer;089 5550142;sommer@praxis-am-wehr.example;München',
    ],
  },
  en: {
    name: 'addresses.csv',
    lines: [
      'Company;Contact person;Phone;E-mail;City',
      'Lindgrün Planners;Ms Dr Ada Weiß;030 5550123;weiss@lindgruen.example;Berlin',
      'Ahornhof Joinery;Mr Bo Falk;0221 5550177;falk@ahornhof.example;Cologne',
      'Weirside Practice;Ms Ina Sommer;089 5550142;sommer@weirside.example;Munich',
    ],
  },
};

/** Takes the pictures of the user guide, in the language of the workspace; `call` is the address of a session under way. */
export async function takeGuidePictures(
  page: Page,
  { url, call, language }: { url: string; call: string; language: Locale },
): Promise<void> {
  const folder = path.join('docs/images/guide', language);
  await mkdir(folder, { recursive: true });
  const take = (name: string, address?: string) =>
    takePicture(page, { name, folder, size: SIZE, address, width: 1180 });
  for (const [name, address] of Object.entries(PLACES)) await take(name, url + address);
  for (const [name, list] of Object.entries(FIRST_OF)) await take(name, await firstOf(page, url, list));
  await take('call', call);
  await upload(page, url, language);
  await take('import');
}

async function firstOf(page: Page, url: string, list: string): Promise<string> {
  await page.goto(url + list);
  const link = page.locator(`main a[href^="${list}/"]:not([href$="/new"])`).first();
  return url + (await link.getAttribute('href'));
}

async function upload(page: Page, url: string, language: Locale): Promise<void> {
  await page.goto(`${url}/imports`, { waitUntil: 'networkidle' });
  const { name, lines } = FILES[language];
  const file = { name, mimeType: 'text/csv', buffer: Buffer.from(lines.join('\r\n')) };
  await page.setInputFiles('main input[type=file]', file);
  await page.locator('main form:has(input[type=file]) button:not([type=button])').click();
  await page.waitForURL(/imports\/[\w-]{36}/);
}
