import { PDFDocument } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { agreementPdf } from '~/agreements/agreement-pdf.server';
import { findAgreement } from '~/agreements/queries.server';
import { startAgreement } from '~/agreements/start-agreement.server';
import { deleteAgreementTemplate } from '~/agreements/templates/delete-template.server';
import { listAgreementTemplates } from '~/agreements/templates/queries.server';
import { saveAgreementTemplate } from '~/agreements/templates/save-template.server';
import { checkPdf } from '~/documents/check-pdf.server';
import type { MemberActor } from '~/platform/actor';
import { engagements } from '~db/schema/clients';
import { buildClient, buildClientWorkspace } from '~tests/factories/clients';
import { createTestDatabase, type TestDatabase } from '~tests/support/database';

let database: TestDatabase;
let actor: MemberActor;
let clientId: string;
const now = new Date('2026-03-04T09:00:00Z');
const today = '2026-03-04';

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  actor = await buildClientWorkspace(database.db);
  ({ clientId } = await buildClient(database.db, actor));
});

const save = (body: string, more: { templateId?: string; version?: number; name?: string } = {}) =>
  saveAgreementTemplate(database.db, {
    name: 'Meine Fassung',
    kind: 'service',
    language: 'de',
    body,
    version: 0,
    actor,
    now,
    ...more,
  });

const start = (template: string) => startAgreement(database.db, { clientId, template, actor, now });

async function textOf(started: Awaited<ReturnType<typeof start>>) {
  if (!started.ok) throw new Error(started.error);
  const { agreementId } = started.value;
  const found = await findAgreement(database.db, actor.workspaceId, { clientId, agreementId, today });
  return found?.text ?? '';
}

async function saved(body: string) {
  const result = await save(body);
  if (!result.ok) throw new Error(result.error);
  return result.value.templateId;
}

test('Her own template is filled with what is agreed with the client', async () => {
  const templateId = await saved(
    'Vertrag mit {{Auftraggeber}}\n\n{{Honorar}}, {{Wochenstunden}} Stunden ab {{Beginn}}, da: {{Anwesenheit}}',
  );
  const text = await textOf(await start(templateId));
  expect(text).toBe(
    'Vertrag mit Kanzlei Beispiel\n\n42,00\u00a0€ je Stunde, 10 Stunden ab 9. März 2026, da: Dienstag 09:00–11:00',
  );
});

test('What nobody knows yet is left as a line to fill in', async () => {
  const text = await textOf(await start(await saved('Vertrag\n\n{{Anschrift}}')));
  expect(text).toBe('Vertrag\n\n________________________');
});

test('The service agreement that comes along names the services and the rate', async () => {
  const text = await textOf(await start('service'));
  expect(text).toContain('E-Mail-Korrespondenz, Berichte redigieren');
  expect(text).toContain('42,00\u00a0€ je Stunde');
});

test('A template with an unknown field is refused and names the nearest one', async () => {
  expect(await save('{{Auftragsgeber}}')).toMatchObject({
    ok: false,
    error: 'invalid_template',
    problems: [{ code: 'unknown_field', nearest: 'Auftraggeber' }],
  });
});

test('A change that another change overtook is refused', async () => {
  const templateId = await saved('Erste Fassung');
  expect(await save('Zweite Fassung', { templateId, version: 1 })).toMatchObject({ ok: true });
  expect(await save('Dritte Fassung', { templateId, version: 1 })).toEqual({ ok: false, error: 'stale' });
});

test('Two templates can not have one name', async () => {
  await saved('Text');
  expect(await save('Text')).toEqual({ ok: false, error: 'name_taken' });
});

test('A deleted template is offered no more, and its agreements stay', async () => {
  const templateId = await saved('Vertrag mit {{Auftraggeber}}');
  const started = await start(templateId);
  await deleteAgreementTemplate(database.db, { templateId, actor, now });
  expect(await listAgreementTemplates(database.db, actor.workspaceId)).toEqual([]);
  expect(await start(templateId)).toEqual({ ok: false, error: 'template_not_found' });
  expect(await textOf(started)).toBe('Vertrag mit Kanzlei Beispiel');
});

test('Neither template nor client of another workspace can be used', async () => {
  const templateId = await saved('Vertrag');
  const stranger = await buildClientWorkspace(database.db);
  const start = (input: { clientId: string; template: string }) =>
    startAgreement(database.db, { ...input, actor: stranger, now });
  expect(await start({ clientId, template: 'nda' })).toEqual({ ok: false, error: 'not_found' });
  const own = await buildClient(database.db, stranger);
  expect(await start({ clientId: own.clientId, template: templateId })).toEqual({
    ok: false,
    error: 'template_not_found',
  });
});

test('On paper an agreement is a plain PDF that may be handed to strangers', async () => {
  const text = await textOf(await start('nda'));
  const pdf = await agreementPdf({ text, parties: ['Kanzlei Weiß & Söhne', 'Anna Übel'], language: 'de' });
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  expect(await checkPdf(pdf)).toBeNull();
});

test('The confidentiality agreement that comes along is signed on the page it stands on', async () => {
  const text = await textOf(await start('nda'));
  const pdf = await agreementPdf({ text, parties: ['Kanzlei Beispiel', 'Anna Übel'], language: 'de' });
  expect((await PDFDocument.load(pdf)).getPageCount()).toBe(1);
});

test('A one-off piece of work is paid as a whole, and no weekly hours are made up for it', async () => {
  await database.db.update(engagements).set({ kind: 'one_off', rateCents: 36_000, hoursPerWeek: null });
  const text = await textOf(await start('service'));
  expect(text).toContain('360,00\u00a0€ für die gesamte Arbeit');
  expect(text).not.toContain('Stunden in der Woche');
});
