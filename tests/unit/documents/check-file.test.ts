import { PDFName, PDFString } from '@cantoo/pdf-lib';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { checkFile } from '~/documents/check-file.server';
import { imageFile, pdfFile } from '~tests/support/sample-files';

const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
const html = Buffer.from('<!doctype html><script>alert(1)</script>');
const refusal = async (name: string, bytes: Uint8Array) => {
  const checked = await checkFile(name, bytes);
  return checked.ok ? 'taken' : checked.error;
};

test('a plain PDF is kept byte for byte', async () => {
  const bytes = await pdfFile();
  expect(await checkFile('Lebenslauf.PDF', bytes)).toEqual({
    ok: true,
    value: { bytes, mediaType: 'application/pdf' },
  });
});

test.each(['png', 'jpeg', 'webp'] as const)(
  'a %s keeps its picture and loses what was hidden in it',
  async (format) => {
    const bytes = await imageFile(format);
    expect((await sharp(bytes).metadata()).exif).toBeDefined();
    const checked = await checkFile(`Probe.${format}`, bytes);
    if (!checked.ok) throw new Error(checked.error);
    const metadata = await sharp(checked.value.bytes).metadata();
    expect(metadata).toMatchObject({ format, width: 40, height: 30 });
    expect(metadata.exif).toBeUndefined();
    expect(Buffer.from(checked.value.bytes).includes('Geheimkamera')).toBe(false);
  },
);

test.each(['Logo.svg', 'Seite.html', 'Programm.exe', 'Brief.docx', 'ohne Endung', '.pdf.js'])(
  'a file called %s is not taken',
  async (name) => {
    expect(await refusal(name, svg)).toBe('type_not_allowed');
  },
);

test('content that is not what the name says is not taken', async () => {
  expect(await refusal('Logo.png', svg)).toBe('content_differs');
  expect(await refusal('Lebenslauf.pdf', html)).toBe('content_differs');
  expect(await refusal('Lebenslauf.pdf', await imageFile('png'))).toBe('content_differs');
  expect(await refusal('Bild.png', await imageFile('jpeg'))).toBe('content_differs');
  expect(await refusal('Leer.pdf', new Uint8Array())).toBe('content_differs');
});

test('a PDF with JavaScript is not taken', async () => {
  const bytes = await pdfFile((pdf) => pdf.addJavaScript('start', 'app.alert("hier")'));
  expect(await refusal('Lebenslauf.pdf', bytes)).toBe('pdf_active');
});

test('a PDF that starts a program when it is opened is not taken', async () => {
  const bytes = await pdfFile((pdf) => {
    const action = pdf.context.obj({ S: 'Launch', F: PDFString.of('cmd.exe') });
    pdf.catalog.set(PDFName.of('OpenAction'), action);
  });
  expect(await refusal('Lebenslauf.pdf', bytes)).toBe('pdf_active');
});

test('a script hidden behind hexadecimal letters is found', async () => {
  const bytes = await pdfFile((pdf) => {
    const action = pdf.context.obj({ S: 'JavaScript', JS: PDFString.of('app.alert(1)') });
    pdf.getPage(0).node.set(PDFName.of('AA'), pdf.context.obj({ O: action }));
  });
  const plain = Buffer.from(
    await (await import('@cantoo/pdf-lib')).PDFDocument.load(bytes).then((pdf) =>
      pdf.save({ useObjectStreams: false }),
    ),
  );
  const hidden = Buffer.from(
    plain.toString('latin1').replaceAll('/JavaScript', '/J#61vaScript').replaceAll('/JS', '/J#53'),
    'latin1',
  );
  expect(hidden.includes('JavaScript')).toBe(false);
  expect(await refusal('Lebenslauf.pdf', hidden)).toBe('pdf_active');
});

test('a broken PDF is not taken', async () => {
  expect(await refusal('Lebenslauf.pdf', Buffer.from('%PDF-1.7\nnichts\n%%EOF'))).toBe('pdf_broken');
});

test('a broken picture is not taken', async () => {
  const bytes = (await imageFile('png')).subarray(0, 60);
  expect(await refusal('Bild.png', bytes)).toBe('image_broken');
});

test('a picture with more than 24 megapixels is not taken, however small the file is', async () => {
  const bytes = await imageFile('png', { width: 6000, height: 4001 });
  expect(bytes.length).toBeLessThan(1_000_000);
  expect(await refusal('Plakat.png', bytes)).toBe('image_too_many_pixels');
});

test('a picture over 5 MB is not taken, while a PDF may have 10', async () => {
  const padding = Buffer.alloc(5_000_001);
  expect(await refusal('Bild.png', Buffer.concat([await imageFile('png'), padding]))).toBe('image_too_large');
  const large = Buffer.concat([await pdfFile(), Buffer.alloc(10_000_001)]);
  expect(await refusal('Lebenslauf.pdf', large)).toBe('too_large');
});
