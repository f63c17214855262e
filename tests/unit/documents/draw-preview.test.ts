import { PageSizes, rgb } from '@cantoo/pdf-lib';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { drawPreview } from '~/documents/draw-preview.server';
import { imageFile, pdfBomb, pdfFile } from '~tests/support/sample-files';

const pdf = 'application/pdf';

/** Red, green and blue of the picture at this place. */
async function colourAt(picture: Uint8Array, left: number, top: number) {
  const pixel = sharp(picture).extract({ left, top, width: 1, height: 1 });
  return [...(await pixel.removeAlpha().raw().toBuffer())];
}

test('the first page of a PDF becomes a picture that shows what stands on it', async () => {
  const bytes = await pdfFile((document) => {
    document.addPage();
    const { width, height } = document.getPage(0).getSize();
    document.getPage(0).drawRectangle({ x: 0, y: height / 2, width, height, color: rgb(1, 0, 0) });
  });
  const preview = await drawPreview(bytes, pdf);
  if (!preview) throw new Error('nothing was drawn');
  expect(preview.pages).toBe(2);
  expect(await sharp(preview.picture).metadata()).toMatchObject({ format: 'webp', width: 900 });
  const [red = 0, green = 255] = await colourAt(preview.picture, 450, 100);
  expect(red).toBeGreaterThan(240);
  expect(green).toBeLessThan(15);
  expect(Math.min(...(await colourAt(preview.picture, 450, 1200)))).toBeGreaterThan(240);
});

test('a page as large as a house is drawn no larger than any other', async () => {
  const bytes = await pdfFile((document) => document.addPage(PageSizes.A4));
  const huge = await pdfFile((document) => document.getPage(0).setSize(14_400, 400));
  for (const [file, width] of [
    [bytes, 900],
    [huge, 900],
  ] as const) {
    const preview = await drawPreview(file, pdf);
    const size = await sharp(preview?.picture).metadata();
    expect(size.width).toBe(width);
    expect(size.height).toBeLessThanOrEqual(1400);
  }
});

test('a picture is made smaller, and never larger', async () => {
  for (const [width, expected] of [
    [1800, 900],
    [300, 300],
  ] as const) {
    const preview = await drawPreview(await imageFile('jpeg', { width, height: width / 2 }), 'image/jpeg');
    expect(await sharp(preview?.picture).metadata()).toMatchObject({ format: 'webp', width: expected });
  }
});

test('what cannot be drawn is no error', async () => {
  expect(await drawPreview(new Uint8Array([1, 2, 3]), pdf)).toBeNull();
  expect(await drawPreview(new Uint8Array(), 'image/png')).toBeNull();
});

test('a PDF that unpacks to more than fits has no preview', async () => {
  expect(await drawPreview(pdfBomb(9_000), pdf)).toBeNull();
});
