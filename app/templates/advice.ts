import type { FieldKey, FieldValues } from './fields';
import { scanTemplate } from './scan-template';
import { spamWords } from './spam-words';

/** Something that doesn't keep a text from being saved, and that she should know before. */
export interface Advice {
  code: AdviceCode;
  /** The words it is about. */
  found?: string;
}

export type AdviceCode =
  | 'no_sender_name'
  | 'no_postal_address'
  | 'no_imprint'
  | 'no_privacy_link'
  | 'no_unsubscribe_link'
  | 'no_salutation'
  | 'spam_words'
  | 'shouting'
  | 'exclamation_marks'
  | 'long_subject'
  | 'many_links';

interface Text {
  subject: string;
  body: string;
  language: 'de' | 'en';
}

const GREETING: FieldKey[] = ['salutation', 'firstName', 'lastName', 'fullName'];
const LONG_SUBJECT = 70;
const MANY_LINKS = 3;
const SHOUTED = /(?<!\p{L})\p{Lu}{4,}(?!\p{L})/gu;

/** What is missing around the text and what in it a mail filter takes for advertising; the gravest first. */
export function reviewMessage(text: Text, values: FieldValues): Advice[] {
  return [...missingParts(values), ...wording(text)];
}

/** The law wants them in every message; the product adds them below the text from her settings. */
function missingParts(values: FieldValues): Advice[] {
  const parts: [FieldKey, AdviceCode][] = [
    ['senderName', 'no_sender_name'],
    ['postalAddress', 'no_postal_address'],
    ['imprint', 'no_imprint'],
    ['privacyLink', 'no_privacy_link'],
    ['unsubscribeLink', 'no_unsubscribe_link'],
  ];
  return parts.filter(([key]) => !values[key]?.trim()).map(([, code]) => ({ code }));
}

function wording({ subject, body, language }: Text): Advice[] {
  const written = `${subject}\n${withoutTags(body)}`;
  const advice: Advice[] = [];
  const scan = scanTemplate(body);
  if (scan.ok && !scan.template.fields.some((key) => GREETING.includes(key))) {
    advice.push({ code: 'no_salutation' });
  }
  const spam = spamWords(written, language);
  if (spam.length > 0) advice.push({ code: 'spam_words', found: spam.join(', ') });
  const shouted = [...new Set(written.match(SHOUTED) ?? [])].filter((word) => !ABBREVIATIONS.has(word));
  if (shouted.length > 0) advice.push({ code: 'shouting', found: shouted.slice(0, 5).join(', ') });
  if (subject.includes('!') || /!\s*!/.test(written)) advice.push({ code: 'exclamation_marks' });
  if (withoutTags(subject).length > LONG_SUBJECT) advice.push({ code: 'long_subject' });
  if ((body.match(/\]\(|https?:\/\//g) ?? []).length > MANY_LINKS) advice.push({ code: 'many_links' });
  return advice;
}

/** Written in capitals by everybody. */
const ABBREVIATIONS = new Set(['GMBH', 'DSGVO', 'GDPR', 'HTML', 'IBAN', 'ELSTER', 'DATEV', 'CEST']);

const withoutTags = (text: string) => text.replace(/\{\{[^{}]*\}\}/g, '');
