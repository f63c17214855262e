import { expect, test } from 'vitest';
import { agreementBlocks, closingFrom } from '~/agreements/agreement-blocks';

test('The first line is the title, a numbered line begins a clause, and dashes make a list', () => {
  expect(agreementBlocks('Vertrag\n\n1. Anlass\nEs geht los.\n- dies\n- das')).toEqual([
    { kind: 'title', text: 'Vertrag' },
    { kind: 'heading', text: '1. Anlass' },
    { kind: 'paragraph', text: 'Es geht los.' },
    { kind: 'list', items: ['dies', 'das'] },
  ]);
});

test('The lines of an address stay lines, and a name between dashes is no list', () => {
  const [, block] = agreementBlocks('Vertrag\n\nWeiß & Söhne\nÖlweg 4\n– im Folgenden „Auftraggeber“ –');
  expect(block).toEqual({
    kind: 'paragraph',
    text: 'Weiß & Söhne\nÖlweg 4\n– im Folgenden „Auftraggeber“ –',
  });
});

test('A numbered sentence is no heading', () => {
  const [, block] = agreementBlocks('Vertrag\n\n1. Januar ist der erste Tag.');
  expect(block?.kind).toBe('paragraph');
});

test('before anything is written there is nothing to lay out', () => {
  expect(agreementBlocks(' \n')).toEqual([]);
});

test('the last clause stays with the signatures, unless it is long or there is none', () => {
  const blocks = (last: string) =>
    agreementBlocks(`Vertrag\n\n1. Anlass\nText\n\n2. Schluss\n${last}\n\nEntwurf vom 1. März`);
  const short = blocks('Änderungen bedürfen der Textform.');
  expect(short[closingFrom(short)]).toEqual({ kind: 'heading', text: '2. Schluss' });
  const long = blocks('Änderungen '.repeat(100));
  expect(closingFrom(long)).toBe(long.length - 1);
  expect(closingFrom(agreementBlocks('Vertrag\n\nText'))).toBe(1);
  expect(closingFrom([])).toBe(0);
});
