import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { previewMessage } from '~/mail/preview-message.server';
import type { MemberActor } from '~/platform/actor';
import { seedMailing } from '~/sequences/seed-mailing.server';
import { deleteSnippet } from '~/templates/delete-snippet.server';
import { deleteTemplate } from '~/templates/delete-template.server';
import { englishTemplates } from '~/templates/english-templates';
import { findFieldValues, findSenderValues } from '~/templates/field-values.server';
import { germanTemplates } from '~/templates/german-templates';
import { findSnippet, findTemplate, listSnippets, listTemplates } from '~/templates/queries.server';
import { renderMessage } from '~/templates/render-message.server';
import { saveSignature } from '~/templates/save-signature.server';
import { saveSnippet } from '~/templates/save-snippet.server';
import { saveTemplate } from '~/templates/save-template.server';
import { BUILT_AT, buildProspect, buildStages } from '~tests/factories/prospects';
import { buildWorkspace } from '~tests/factories/workspace';
import { createTestDatabase, type TestDatabase } from '~tests/support/database';

let database: TestDatabase;
let actor: MemberActor;
const now = BUILT_AT;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  actor = await buildWorkspace(database.db, {
    name: 'Büro Sonnentau',
    senderName: 'Tilda Sonnentau',
    postalAddress: 'Amselweg 3, 12345 Sonnenfeld',
    imprint: 'https://sonnentau.example/impressum',
  });
});

const draft = {
  name: 'Dank',
  language: 'de',
  subject: 'Danke',
  body: '{{Anrede}}, danke.',
  version: 0,
} as const;
const save = (input: Partial<Parameters<typeof saveTemplate>[1]> = {}) =>
  saveTemplate(database.db, { ...draft, actor, now, ...input });
async function saved() {
  const result = await save();
  if (!result.ok) throw new Error(result.error);
  return result.value.templateId;
}

test('a template is saved and counts its versions', async () => {
  const templateId = await saved();
  expect(await save({ templateId, version: 1, subject: 'Vielen Dank' })).toMatchObject({ ok: true });
  expect(await findTemplate(database.db, actor.workspaceId, templateId)).toMatchObject({
    subject: 'Vielen Dank',
    version: 2,
  });
});

test('whoever saves on top of a newer version is told, and the newer one stays', async () => {
  const templateId = await saved();
  await save({ templateId, version: 1, subject: 'Meiner' });
  expect(await save({ templateId, version: 1, subject: 'Ihrer' })).toEqual({ ok: false, error: 'stale' });
  expect((await findTemplate(database.db, actor.workspaceId, templateId))?.subject).toBe('Meiner');
});

test('mistakes are told with their place in subject and text, and nothing is saved', async () => {
  expect(await save({ subject: '{{Vornahme}}', body: 'Guten Tag\n{{#if Firma}}' })).toEqual({
    ok: false,
    error: 'invalid_template',
    problems: {
      subject: [expect.objectContaining({ code: 'unknown_field', line: 1, column: 1, nearest: 'Vorname' })],
      body: [expect.objectContaining({ code: 'unclosed_block', line: 2, column: 1 })],
    },
  });
  expect(await listTemplates(database.db, actor.workspaceId)).toEqual([]);
});

test('two templates of one workspace do not share a name, those of two workspaces may', async () => {
  await saved();
  expect(await save()).toEqual({ ok: false, error: 'name_taken' });
  expect(await save({ actor: await buildWorkspace(database.db) })).toMatchObject({ ok: true });
});

test('a template of another workspace can be neither changed nor deleted', async () => {
  const templateId = await saved();
  const stranger = await buildWorkspace(database.db);
  expect(await save({ templateId, version: 1, actor: stranger })).toEqual({ ok: false, error: 'not_found' });
  expect(await deleteTemplate(database.db, { templateId, actor: stranger })).toEqual({
    ok: false,
    error: 'not_found',
  });
});

test('a template that a sequence uses stays, another one goes', async () => {
  await seedMailing(database.db, { workspaceId: actor.workspaceId, locale: 'de' });
  const [used] = await listTemplates(database.db, actor.workspaceId);
  expect(await deleteTemplate(database.db, { templateId: used?.id ?? '', actor })).toEqual({
    ok: false,
    error: 'in_use',
  });
  const templateId = await saved();
  expect(await deleteTemplate(database.db, { templateId, actor })).toMatchObject({ ok: true });
  expect(await findTemplate(database.db, actor.workspaceId, templateId)).toBeNull();
});

test('the values of a prospect greet it rightly in the language of the text', async () => {
  await buildStages(database.db, actor);
  const prospectId = await buildProspect(database.db, actor, {
    salutation: 'frau',
    title: 'Dr.',
    firstName: 'Erika',
    lastName: 'Weiß',
    company: 'Kanzlei Weiß',
  });
  const wanted = { ...actor, prospectId };
  expect(await findFieldValues(database.db, { ...wanted, language: 'de' })).toMatchObject({
    salutation: 'Sehr geehrte Frau Dr. Weiß',
    company: 'Kanzlei Weiß',
    senderName: 'Tilda Sonnentau',
    businessName: 'Büro Sonnentau',
  });
  expect(await findFieldValues(database.db, { ...wanted, language: 'en' })).toMatchObject({
    salutation: 'Dear Dr Weiß',
  });
});

test.each([
  ['German', germanTemplates],
  ['English', englishTemplates],
])('the %s templates to begin with need nothing but a salutation and a sender', (_language, texts) => {
  const values = { salutation: 'Guten Tag', senderName: 'Tilda Sonnentau' };
  for (const source of [texts.first, texts.followUp, { subject: 'x', body: texts.cover }]) {
    expect(renderMessage(source, values)).toMatchObject({ ok: true });
    const full = {
      ...values,
      services: 'Reisen',
      callDate: '2. März',
      senderPhone: '030 1',
      packetLink: 'https://a.example',
    };
    expect(renderMessage(source, full)).toMatchObject({ ok: true });
  }
});

const preview = (input: { subject?: string; body?: string; prospectId?: string } = {}) =>
  previewMessage(database.db, {
    subject: 'Für {{Firma}}',
    body: '{{Anrede}},\n\n[Unterlagen]({{Unterlagenlink}})',
    language: 'de',
    prospectId: null,
    appUrl: 'https://anklang.example',
    actor,
    ...input,
  });

test('the preview shows an invented person while there is none, and what the product adds', async () => {
  expect(await preview()).toMatchObject({
    state: 'shown',
    subject: 'Für Beispiel & Söhne',
    html: expect.stringContaining('Sehr geehrte Frau Beispiel'),
    footerHtml: expect.stringContaining('Art. 14 DSGVO'),
  });
});

test('the preview names what is missing for this person', async () => {
  await buildStages(database.db, actor);
  const prospectId = await buildProspect(database.db, actor, { lastName: 'Muster' });
  expect(await preview({ prospectId })).toMatchObject({ state: 'missing', missing: ['company'] });
});

test('the preview tells mistakes instead of a text', async () => {
  expect(await preview({ body: '{{lookup x}}' })).toMatchObject({
    state: 'invalid',
    problems: [{ code: 'not_allowed' }],
  });
});

test('the preview names what is missing around the text and in it before anything is saved', async () => {
  actor = await buildWorkspace(database.db, { name: 'Büro Sonnentau' });
  const seen = await preview({ subject: 'GRATIS!', body: 'Jetzt zugreifen.' });
  expect(seen).toMatchObject({ state: 'shown', footerHtml: null });
  expect('advice' in seen && seen.advice.map(({ code }) => code)).toEqual([
    'no_postal_address',
    'no_imprint',
    'no_privacy_link',
    'no_salutation',
    'spam_words',
    'shouting',
    'exclamation_marks',
  ]);
});

test('the preview shows the same words as plain text', async () => {
  expect(await preview({ body: '{{Anrede}}, **danke**.' })).toMatchObject({
    html: expect.stringContaining('<strong>danke</strong>'),
    text: expect.stringContaining('Sehr geehrte Frau Beispiel, danke.'),
  });
});

test('a signature is hers, each member has one, and without words it is made of name and firm', async () => {
  const signature = async () => (await findSenderValues(database.db, actor)).signature;
  expect(await signature()).toBe('Tilda Sonnentau\nBüro Sonnentau');
  await saveSignature(database.db, { signature: 'Herzlich\nTilda', actor });
  expect(await signature()).toBe('Herzlich\nTilda');
  const shown = await preview({ body: '{{Anrede}}\n\n{{Signatur}}' });
  expect(shown).toMatchObject({ html: expect.stringMatching(/Herzlich<br>\s*Tilda/) });
  const colleague = await buildWorkspace(database.db, { senderName: 'Marie' });
  expect((await findSenderValues(database.db, colleague)).signature).toContain('Marie');
  await saveSignature(database.db, { signature: undefined, actor });
  expect(await signature()).toBe('Tilda Sonnentau\nBüro Sonnentau');
});

const snippet = {
  name: 'Angebot',
  language: 'de',
  body: 'Für {{Firma}} übernehme ich gern …',
  version: 0,
} as const;
const keep = (input: Partial<Parameters<typeof saveSnippet>[1]> = {}) =>
  saveSnippet(database.db, { ...snippet, actor, now, ...input });
async function kept() {
  const result = await keep();
  if (!result.ok) throw new Error(result.error);
  return result.value.snippetId;
}

test('a snippet is kept, changed and removed', async () => {
  const snippetId = await kept();
  expect(await keep({ snippetId, version: 1, body: 'Gern.' })).toMatchObject({ ok: true });
  expect(await listSnippets(database.db, actor.workspaceId)).toMatchObject([
    { name: 'Angebot', body: 'Gern.' },
  ]);
  expect(await deleteSnippet(database.db, { snippetId, actor })).toMatchObject({ ok: true });
  expect(await findSnippet(database.db, actor.workspaceId, snippetId)).toBeNull();
});

test('a snippet that cannot be filled in, a name twice and an older version are refused', async () => {
  const snippetId = await kept();
  expect(await keep({ name: 'Neu', body: '{{Vornahme}}' })).toMatchObject({
    error: 'invalid_template',
    problems: [{ code: 'unknown_field', nearest: 'Vorname' }],
  });
  expect(await keep()).toEqual({ ok: false, error: 'name_taken' });
  await keep({ snippetId, version: 1, body: 'Meiner' });
  expect(await keep({ snippetId, version: 1, body: 'Ihrer' })).toEqual({ ok: false, error: 'stale' });
});

test('a snippet of another workspace can be neither changed nor removed', async () => {
  const snippetId = await kept();
  const stranger = await buildWorkspace(database.db);
  const notFound = { ok: false, error: 'not_found' };
  expect(await keep({ snippetId, version: 1, actor: stranger })).toEqual(notFound);
  expect(await deleteSnippet(database.db, { snippetId, actor: stranger })).toEqual(notFound);
  expect(await listSnippets(database.db, actor.workspaceId)).toHaveLength(1);
});
