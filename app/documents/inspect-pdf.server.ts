import { PDFArray, PDFDict, PDFDocument, PDFName, type PDFObject, PDFStream } from '@cantoo/pdf-lib';

export type PdfRefusal = 'pdf_broken' | 'pdf_encrypted' | 'pdf_active';

/**
 * Why a PDF can't be handed to strangers; null when it can. Refused are JavaScript and launch actions
 * (ISO 32000-2, 12.6.4.6 and 12.6.4.17), and encryption, because nobody can see what it hides.
 */
export async function inspectPdf(bytes: Uint8Array): Promise<PdfRefusal | null> {
  let document: PDFDocument;
  try {
    document = await PDFDocument.load(bytes, { ignoreEncryption: true, updateMetadata: false });
    if (document.isEncrypted) return 'pdf_encrypted';
    if (document.getPageCount() === 0) return 'pdf_broken';
  } catch {
    return 'pdf_broken';
  }
  const objects = document.context.enumerateIndirectObjects();
  return objects.some(([, object]) => isActive(object)) ? 'pdf_active' : null;
}

const ACTIVE_ACTIONS = ['/JavaScript', '/Launch'];
const ACTIVE_KEYS = ['/JS', '/JavaScript'];

function isActive(object: PDFObject): boolean {
  if (object instanceof PDFStream) return isActive(object.dict);
  if (object instanceof PDFArray) return object.asArray().some(isActive);
  if (!(object instanceof PDFDict)) return false;
  return object.entries().some(([key, value]) => {
    const name = key.asString();
    if (ACTIVE_KEYS.includes(name)) return true;
    if (name === '/S' && value instanceof PDFName) return ACTIVE_ACTIONS.includes(value.asString());
    return isActive(value);
  });
}
