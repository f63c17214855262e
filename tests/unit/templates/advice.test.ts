import { expect, test } from 'vitest';
import { reviewMessage } from '~/templates/advice';
import { germanTemplates } from '~/templates/german-templates';
import { spamWords } from '~/templates/spam-words';

const complete = {
  senderName: 'Tilda Sonnentau',
  postalAddress: 'Amselweg 3, 12345 Sonnenfeld',
  imprint: 'https://sonnentau.example/impressum',
  privacyLink: 'https://sonnentau.example/datenschutz',
  unsubscribeLink: 'https://anklang.example/unsubscribe/x',
};

const advise = (subject: string, body: string) =>
  reviewMessage({ subject, body, language: 'de' }, complete).map(({ code, found }) =>
    found ? `${code}: ${found}` : code,
  );

test('the texts to begin with give no reason for advice', () => {
  for (const { subject, body } of [germanTemplates.first, germanTemplates.followUp]) {
    expect(advise(subject, body)).toEqual([]);
  }
});

test.each([
  ['no_sender_name', 'senderName'],
  ['no_postal_address', 'postalAddress'],
  ['no_imprint', 'imprint'],
  ['no_privacy_link', 'privacyLink'],
  ['no_unsubscribe_link', 'unsubscribeLink'],
] as const)('%s is told while it is missing', (code, key) => {
  const text = { subject: 'Danke', body: '{{Anrede}}', language: 'de' } as const;
  expect(reviewMessage(text, { ...complete, [key]: ' ' })).toEqual([{ code }]);
});

test.each([
  ['Danke', 'Guten Tag', ['no_salutation']],
  ['Danke', '{{Anrede}}, hier klicken und gratis testen', ['spam_words: gratis, hier klicken']],
  ['Danke', '{{Anrede}}, das ist WICHTIG für die GmbH', ['shouting: WICHTIG']],
  ['Danke!', '{{Anrede}}', ['exclamation_marks']],
  ['Danke', '{{Anrede}}, toll!!', ['exclamation_marks']],
  ['Danke', '{{Anrede}}, schön!', []],
  ['a'.repeat(71), '{{Anrede}}', ['long_subject']],
  ['{{Firma}} {{Ort}} {{Branche}} {{Position}} {{Leistungen}} {{Gesprächsdatum}}', '{{Anrede}}', []],
  ['Danke', '{{Anrede}} [a](https://a.example) [b](https://b.example)', ['many_links']],
])('“%s” with “%s” is advised: %j', (subject, body, codes) => {
  expect(advise(subject, body)).toEqual(codes);
});

test('only whole words count, in whatever case they are written', () => {
  expect(spamWords('GRATIS und Kostenlos', 'de')).toEqual(['GRATIS', 'Kostenlos']);
  expect(spamWords('Gratisanteil, Rabattierung', 'de')).toEqual([]);
  expect(spamWords('gratis', 'en')).toEqual([]);
});
