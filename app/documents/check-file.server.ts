import { fileTypeFromBuffer } from 'file-type';
import { fail, ok, type Result } from '~/platform/result';
import { type CheckedPdf, checkPdf } from './check-pdf.server';
import { cleanImage } from './clean-image.server';
import { type DocumentType, ruleFor } from './file-rules';

export type FileRefusal =
  | 'type_not_allowed'
  | 'content_differs'
  | 'too_large'
  | 'image_too_large'
  | 'image_broken'
  | 'image_too_many_pixels'
  | NonNullable<CheckedPdf>;

export interface CheckedFile {
  bytes: Uint8Array;
  mediaType: DocumentType;
}

/** What may be kept of an uploaded file, or why nothing of it is. Name and content must tell the same type. */
export async function checkFile(name: string, bytes: Uint8Array): Promise<Result<CheckedFile, FileRefusal>> {
  const rule = ruleFor(name);
  if (!rule) return fail('type_not_allowed');
  const found = await fileTypeFromBuffer(bytes);
  if (found?.mime !== rule.type) return fail('content_differs');
  if (rule.type === 'application/pdf') {
    if (bytes.length > rule.maxBytes) return fail('too_large');
    const refusal = await checkPdf(bytes);
    return refusal ? fail(refusal) : ok({ bytes, mediaType: rule.type });
  }
  if (bytes.length > rule.maxBytes) return fail('image_too_large');
  const cleaned = await cleanImage(bytes);
  return cleaned.ok ? ok({ bytes: cleaned.value, mediaType: rule.type }) : cleaned;
}
