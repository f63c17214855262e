import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';

const A4: [number, number] = [595.28, 841.89];
const MARGIN = 64;

/** A plain A4 page: a title, and lines of text below it; lines that begin with '# ' are headings. */
export async function drawPdf(title: string, lines: readonly string[]): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  document.setTitle(title);
  const regular = await document.embedFont(StandardFonts.Helvetica);
  const bold = await document.embedFont(StandardFonts.HelveticaBold);
  const page = document.addPage(A4);
  let y = A4[1] - MARGIN - 22;
  page.drawText(title, { x: MARGIN, y, size: 22, font: bold });
  y -= 20;
  for (const line of lines) {
    const isHeading = line.startsWith('# ');
    y -= isHeading ? 30 : 17;
    page.drawText(isHeading ? line.slice(2) : line, {
      x: MARGIN,
      y,
      size: isHeading ? 13 : 11,
      font: isHeading ? bold : regular,
    });
  }
  return document.save();
}
