import { type PDFiumDocument, PDFiumLibrary } from '@hyzyla/pdfium';

interface Size {
  width: number;
  height: number;
}

/** Red, green, blue and opacity of each pixel of a document's first page. */
export interface DrawnPage extends Size {
  data: Uint8Array;
  /** So many the document has. */
  pages: number;
}

/** Draws the first page of a PDF as large as fits into `most`. */
export async function drawPage(bytes: Uint8Array, most: Size): Promise<DrawnPage> {
  const library = await PDFiumLibrary.init();
  try {
    const document = await library.loadDocument(bytes);
    try {
      return await drawFirst(document, most);
    } finally {
      document.destroy();
    }
  } finally {
    library.destroy();
  }
}

async function drawFirst(document: PDFiumDocument, most: Size): Promise<DrawnPage> {
  const page = document.getPage(0);
  const { originalWidth, originalHeight } = page.getOriginalSize();
  // Never more pixels than wanted, however large the page says it is.
  const scale = Math.min(most.width / originalWidth, most.height / originalHeight);
  const { data, width, height } = await page.render({
    width: Math.max(1, Math.round(originalWidth * scale)),
    height: Math.max(1, Math.round(originalHeight * scale)),
    render: 'bitmap',
  });
  return { data, width, height, pages: document.getPageCount() };
}
