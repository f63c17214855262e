import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { detectEncoding } from '~/imports/detect-encoding.server';

const german = 'Firma;Ort\nMüller & Söhne;Görlitz\n„Groß“ – Bäckerei;Köln\n';
const in_ = (encoding: string, text = german, addBOM = false) => iconv.encode(text, encoding, { addBOM });

test.each([
  ['UTF-8', in_('utf-8'), 'utf-8'],
  ['UTF-8 with its mark', in_('utf-8', german, true), 'utf-8-bom'],
  ['UTF-16 LE with its mark', in_('utf-16le', german, true), 'utf-16le'],
  ['UTF-16 BE with its mark', in_('utf-16be', german, true), 'utf-16be'],
  ['Windows-1252', in_('windows-1252'), 'windows-1252'],
  ['plain ASCII', in_('ascii', 'Firma;Ort\nZimt;Bonn\n'), 'utf-8'],
])('%s is recognised', (_, bytes, encoding) => {
  expect(detectEncoding(bytes)).toMatchObject({ encoding, sure: true });
});

test.each([
  ['DOS', in_('cp850', 'Firma;Ort\nMüller & Söhne;Görlitz\nBäckerei Groß;Köln\n'), 'cp850'],
  ['the old Mac', in_('macintosh'), 'macintosh'],
  [
    'Poland',
    in_('windows-1250', 'Firma;Miasto\nŻółw;Łódź\nŚwięto w mieście, które się śmieje;Gdańsk\n'),
    'windows-1250',
  ],
  [
    'Russia',
    in_('windows-1251', 'Фирма;Город\nРомашка и другие цветы для всех людей;Москва\n'),
    'windows-1251',
  ],
])('a file of %s is asked about, and guessed right', (_, bytes, encoding) => {
  const guess = detectEncoding(bytes);
  expect(guess).toMatchObject({ encoding, sure: false });
  expect(guess.candidates.length).toBeGreaterThan(1);
  expect(guess.encoding).toBe(guess.candidates[0]);
});

test('what reads the same in western and in central Europe is western', () => {
  const guess = detectEncoding(in_('windows-1252', 'Preis;Ort\nca€ß;Wien\n'));
  expect(guess.encoding).toBe('windows-1252');
});

test.each([['utf-16le'], ['utf-16be']] as const)(
  '%s without its mark is asked about, and guessed right',
  (encoding) => {
    expect(detectEncoding(in_(encoding))).toMatchObject({ encoding, sure: false });
  },
);

test('a sample that ends amid a character is still UTF-8', () => {
  const bytes = in_('utf-8', 'ä'.repeat(100)).subarray(0, 199);
  expect(detectEncoding(bytes, false)).toMatchObject({ encoding: 'utf-8', sure: true });
  expect(detectEncoding(bytes, true).encoding).not.toBe('utf-8');
});
