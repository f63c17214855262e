import { constants, deflateSync } from 'node:zlib';
import { PDFDocument } from '@cantoo/pdf-lib';
import sharp from 'sharp';

/** A PDF of one empty page; `change` may add to it. */
export async function pdfFile(change: (pdf: PDFDocument) => void = () => undefined): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  pdf.addPage();
  change(pdf);
  return pdf.save();
}

/** A plain picture. */
export function imageFile(
  format: 'png' | 'jpeg' | 'webp',
  { width = 40, height = 30 } = {},
): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 3, background: '#0c6f68' } })
    .withExif({ IFD0: { Make: 'Geheimkamera' } })
    .toFormat(format)
    .toBuffer();
}

/** Unpacks to a megabyte of spaces, as often as it is repeated. */
const MEGABYTE_OF_SPACES = deflateSync(Buffer.alloc(1_000_000, ' '), {
  finishFlush: constants.Z_FULL_FLUSH,
}).subarray(2);

/** A PDF of one page and a thousandth of the megabytes to which it unpacks when it is opened. */
export function pdfBomb(megabytes: number): Buffer {
  const packed = Buffer.concat([
    Buffer.from([0x78, 0x9c]),
    ...Array.from({ length: megabytes }, () => MEGABYTE_OF_SPACES),
    Buffer.from([3, 0]),
  ]);
  return Buffer.concat([
    Buffer.from(`%PDF-1.5
1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 100 100]>> endobj
4 0 obj <</Type/ObjStm/N 1/First 4/Filter/FlateDecode/Length ${packed.length}>> stream
`),
    packed,
    Buffer.from('\nendstream endobj\ntrailer <</Root 1 0 R/Size 5>>\n%%EOF\n'),
  ]);
}
