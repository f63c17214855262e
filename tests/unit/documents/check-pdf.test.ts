import { expect, test } from 'vitest';
import { checkPdf } from '~/documents/check-pdf.server';
import { pdfBomb, pdfFile } from '~tests/support/sample-files';

test('a PDF that unpacks to more than fits is refused, and the next one is looked at', async () => {
  const bomb = pdfBomb(9_000);
  expect(bomb.length).toBeLessThan(10_000_000);
  const [refused, taken] = await Promise.all([checkPdf(bomb), checkPdf(await pdfFile())]);
  expect([refused, taken]).toEqual(['pdf_too_much', null]);
});

test('a PDF that takes too long is refused', async () => {
  expect(await checkPdf(pdfBomb(9_000), 200)).toBe('pdf_too_much');
});
