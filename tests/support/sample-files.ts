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
