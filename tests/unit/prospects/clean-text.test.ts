import { expect, test } from 'vitest';
import { cleanLine, cleanText } from '~/prospects/clean-text';

test('a line loses direction marks, zero-width characters and odd blanks', () => {
  expect(cleanLine('\ufeff\u202bErika\u200b\u00a0\t Bei\u00adspiel\u202c\r\n')).toBe('Erika Beispiel');
});

test('a line is composed, so that ü is one character', () => {
  expect(cleanLine('Mu\u0308ller')).toBe('Müller');
});

test('text of several lines keeps its breaks and nothing else that is invisible', () => {
  expect(cleanText('Ruft zurück\r\nam\u00a0Dienstag\u0007\r')).toBe('Ruft zurück\nam Dienstag');
});
