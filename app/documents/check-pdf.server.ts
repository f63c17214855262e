import { inThread } from '~/platform/in-thread.server';
import type { PdfRefusal } from './inspect-pdf.server';

export type CheckedPdf = PdfRefusal | 'pdf_too_much' | null;

const THREAD = new URL('./inspect-pdf-thread.server.ts', import.meta.url);
/** Five times what the fullest PDF of 10 MB takes. */
const PATIENCE_MS = 5_000;
const MEGABYTES = 512;

let before: Promise<unknown> = Promise.resolve();

/**
 * Why a PDF can't be handed to strangers; null when it can. A small one may unpack to more than any memory holds, so they
 * are looked at beside the pages, one after the other, and not for ever.
 */
export function checkPdf(bytes: Uint8Array, ms = PATIENCE_MS): Promise<CheckedPdf> {
  const checked = before.then(() => check(bytes, ms));
  before = checked.catch(() => undefined);
  return checked;
}

async function check(bytes: Uint8Array, ms: number): Promise<CheckedPdf> {
  const looked = await inThread<PdfRefusal | null>(THREAD, bytes, { ms, megabytes: MEGABYTES });
  return looked.ok ? looked.value : 'pdf_too_much';
}
