import { type PDFiumDocument, PDFiumLibrary } from '@hyzyla/pdfium';
import sharp from 'sharp';
import { MAX_PIXELS } from './file-rules';

export interface Preview {
  /** A WebP picture. */
  picture: Uint8Array;
  pages: number;
}

/** The most that is shown anywhere, twice for fine screens. */
const WIDTH = 900;
const HEIGHT = 1400;

/** A picture of a document's first page; null when there is nothing that could be drawn. */
export async function drawPreview(bytes: Uint8Array, mediaType: string): Promise<Preview | null> {
  try {
    return mediaType === 'application/pdf' ? await drawPdf(bytes) : await drawPicture(bytes);
  } catch {
    return null;
  }
}

async function drawPicture(bytes: Uint8Array): Promise<Preview> {
  const fitting = sharp(bytes, { limitInputPixels: MAX_PIXELS }).resize({
    width: WIDTH,
    height: HEIGHT,
    fit: 'inside',
    withoutEnlargement: true,
  });
  return { picture: await fitting.webp({ quality: 80 }).toBuffer(), pages: 1 };
}

async function drawPdf(bytes: Uint8Array): Promise<Preview> {
  const library = await PDFiumLibrary.init();
  try {
    const document = await library.loadDocument(bytes);
    try {
      return await drawFirstPage(document);
    } finally {
      document.destroy();
    }
  } finally {
    library.destroy();
  }
}

async function drawFirstPage(document: PDFiumDocument): Promise<Preview> {
  const page = document.getPage(0);
  const { originalWidth, originalHeight } = page.getOriginalSize();
  // Never more pixels than wanted, however large the page says it is.
  const scale = Math.min(WIDTH / originalWidth, HEIGHT / originalHeight);
  const drawn = await page.render({
    width: Math.max(1, Math.round(originalWidth * scale)),
    height: Math.max(1, Math.round(originalHeight * scale)),
    render: ({ data, width, height }) =>
      sharp(data, { raw: { width, height, channels: 4 } })
        .flatten({ background: '#ffffff' })
        .webp({ quality: 80 })
        .toBuffer(),
  });
  return { picture: drawn.data, pages: document.getPageCount() };
}
