import { expect, test } from 'vitest';
import { newText } from '~/inbox/text/new-text';

const NEW = 'Gern am Donnerstag.\nUm zehn?';

test.each([
  [
    'Gmail, German',
    'Am Di., 17. Nov. 2026 um 09:00 Uhr schrieb Jana Winter <\njana@winter.example>:\n\n> Guten Tag',
  ],
  ['Gmail, English', 'On Tue, Nov 17, 2026 at 9:00 AM Jana Winter <jana@winter.example>\nwrote:\n\n> Hello'],
  [
    'Apple Mail, German',
    '> Am 17.11.2026 um 09:00 schrieb Jana Winter <jana@winter.example>:\n> \n> Guten Tag',
  ],
  [
    'Apple Mail without marks',
    'Am 17.11.2026 um 09:00 schrieb Jana Winter <jana@winter.example>:\n\nGuten Tag\nFrau Ahrens',
  ],
  [
    'iPhone, German',
    'Von meinem iPhone gesendet\n\n> Am 17.11.2026 um 09:00 schrieb Jana Winter:\n> \n> Guten Tag',
  ],
  ['iPhone, English', 'Sent from my iPhone\n\nOn Nov 17, 2026, at 9:00, Jana Winter wrote:\n\n> Hello'],
  [
    'Outlook, German',
    'Von: Jana Winter <jana@winter.example>\nGesendet: Dienstag, 17. November 2026 09:00\nAn: Ahrens\nBetreff: Unterlagen\n\nGuten Tag',
  ],
  [
    'Outlook, English',
    '________________________________\nFrom: Jana Winter\nSent: Tuesday, November 17, 2026 9:00\nTo: Ahrens\nSubject: Documents\n\nHello',
  ],
  [
    'Outlook, bold fields',
    '*Von:* Jana Winter\n*Gesendet:* Dienstag, 17. November\n*An:* Ahrens\n*Betreff:* Unterlagen\n\nGuten Tag',
  ],
  ['Outlook of old', '-----Ursprüngliche Nachricht-----\nVon: Jana Winter\n\nGuten Tag'],
  ['Outlook for Android', 'Holen Sie sich Outlook für Android<https://aka.example/x>\n\nGuten Tag'],
  ['Thunderbird, German', 'Am 17.11.26 um 09:00 schrieb Jana Winter:\n> Guten Tag'],
  ['Thunderbird of old', 'Jana Winter schrieb am 17.11.2026 um 09:00:\n> Guten Tag'],
  [
    'Yahoo, German',
    'Am Dienstag, 17. November 2026 um 09:00:12 MEZ hat Jana Winter <jana@winter.example> Folgendes geschrieben:\n\n\nGuten Tag',
  ],
  ['Yahoo of old', '----- Original Message -----\nFrom: Jana Winter\nTo: Ahrens\n\nHello'],
  [
    'GMX',
    'Gesendet: Dienstag, 17. November 2026 um 09:00 Uhr\nVon: "Jana Winter" <jana@winter.example>\nAn: ahrens@bau.example\nBetreff: Unterlagen\nGuten Tag',
  ],
  ['forwarded', 'Anfang der weitergeleiteten Nachricht:\n\nVon: Jana'],
  ['a signature', '-- \nPetra Ahrens\nMuster Bau GmbH'],
])('the old message goes: %s', (_, old) => {
  expect(newText(`${NEW}\n\n${old}\n`)).toBe(NEW);
});

test('answers between quoted lines stay, in their order', () => {
  expect(newText('Jana Winter wrote:\n> Donnerstag?\nJa.\n> Um zehn?\nLieber elf.')).toBe('Ja.\nLieber elf.');
});

test.each([
  'Am Montag schrieb ich Ihnen ja schon, dass es passt.',
  'Von: mir aus gern.\nAn: sich eine gute Idee.',
  'Wir treffen uns am 17.11.2026 um 09:00:\nEingang Nord.',
  'On the whole I like it.\nThe draft you wrote: perfect.',
  'Mit freundlichen Grüßen würde ich gern beginnen.\nDann kommt die Sache.',
])('a sentence that looks like a mark stays: %s', (text) => {
  expect(newText(text)).toBe(text);
});

test('after the closing the name stays and the address block goes', () => {
  const text = 'Passt.\n\nMit freundlichen Grüßen\n\nPetra Ahrens\nGeschäftsführerin\nTel.: 030 1234567';
  expect(newText(text)).toBe('Passt.\n\nMit freundlichen Grüßen\n\nPetra Ahrens');
});
