import { fileTypeFromBuffer } from 'file-type';
import { fail, ok, type Result } from '~/platform/result';

export type FileKindError =
  | 'file_empty'
  | 'file_is_spreadsheet'
  | 'file_is_archive'
  | 'file_is_html'
  | 'file_not_text';

const byExtension: Record<string, FileKindError> = {
  cfb: 'file_is_spreadsheet',
  ods: 'file_is_spreadsheet',
  gz: 'file_is_archive',
  bz2: 'file_is_archive',
  xz: 'file_is_archive',
  zst: 'file_is_archive',
  '7z': 'file_is_archive',
  rar: 'file_is_archive',
  html: 'file_is_html',
};

export type TableFormat = 'delimited' | 'xlsx' | 'vcard';

/** What an uploaded file is by its first bytes, whatever it is called. */
export async function recogniseFormat(sample: Uint8Array): Promise<Result<TableFormat, FileKindError>> {
  if (isBlank(sample)) return fail('file_empty');
  const start = Buffer.from(sample.subarray(0, 512)).toString('latin1').replaceAll('\0', '').trimStart();
  if (/^(ï»¿|ÿþ|þÿ)?BEGIN:VCARD/i.test(start)) return ok('vcard');
  if (/^(ï»¿|ÿþ|þÿ)?<(!doctype html|html|table|meta)/i.test(start)) return fail('file_is_html');
  if (isMarkedUtf16(sample)) return ok('delimited');
  const type = await fileTypeFromBuffer(sample);
  if (isZip(sample) && type?.ext !== 'ods') return ok('xlsx');
  if (!type) return isBinary(sample) ? fail('file_not_text') : ok('delimited');
  return type.mime.startsWith('text/') ? ok('delimited') : fail(byExtension[type.ext] ?? 'file_not_text');
}

/** Office files are archives; whether one is a workbook shows when it is opened. */
const isZip = (sample: Uint8Array) => [0x50, 0x4b, 3, 4].every((byte, index) => sample[index] === byte);

/** Its mark is also how an MP3 frame begins. */
const isMarkedUtf16 = ([first, second]: Uint8Array) =>
  (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);

const blank = new Set([0x00, 0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x20, 0xef, 0xbb, 0xbf, 0xfe, 0xff]);

/** Nothing but white space, zero bytes and byte order marks. */
const isBlank = (sample: Uint8Array) => sample.every((byte) => blank.has(byte));

/** Control characters other than white space, in numbers no damage explains; zero bytes may be UTF-16. */
function isBinary(sample: Uint8Array) {
  const controls = sample.filter((byte) => byte > 0 && byte < 0x20 && (byte < 0x09 || byte > 0x0d));
  return controls.length > sample.length * 0.02;
}
