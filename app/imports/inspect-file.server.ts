import { ok, type Result } from '~/platform/result';
import type { Finding } from '~/prospects/reading';
import type { PreviewLine } from '~db/schema/imports';
import type { ImportRow } from './check-row';
import { decodeSample } from './decode-text.server';
import { detectDelimiter, detectLineBreak, readSample } from './detect-delimiter.server';
import { detectEncoding } from './detect-encoding.server';
import type { Dialect, Encoding } from './dialect';
import type { FileKindError } from './file-kind.server';
import { inspectTable } from './inspect-table.server';
import { previewOf } from './preview';
import { separatorOf } from './separator-line';
import type { WorkbookFault } from './workbook/unreadable-workbook';

/** How much of a file is looked at, in bytes. */
export const sampleSize = 256 * 1024;

export type FileError =
  | FileKindError
  | WorkbookFault
  | 'workbook_too_large'
  | 'file_without_rows'
  | 'too_many_columns';

/** What was found about a file, to be shown and overridden. */
export interface Inspection {
  dialect: Dialect;
  /** Encodings to ask about, the likeliest first; empty when the file leaves no doubt. */
  encodingsInDoubt: Encoding[];
  /** Sheets to choose from; none but in a workbook. */
  sheets: string[];
  /** Each once, in the order of the file. */
  columns: string[];
  /** The first rows. */
  rows: ImportRow[];
  notices: Finding[];
  /** The first lines, those before the header too. */
  preview: PreviewLine[];
}

/**
 * Tells from the first bytes of delimited text how it is to be read. What she has decided already stands in `decided`
 * and is not looked for. `complete` says that the sample is the whole file.
 */
export function inspectFile(
  sample: Uint8Array,
  { complete, decided = {} }: { complete: boolean; decided?: Partial<Dialect> },
): Result<Inspection, FileError> {
  const guess = detectEncoding(sample, complete);
  const encoding = decided.encoding ?? guess.encoding;
  const text = decodeSample(sample, encoding);
  const lineBreak = decided.lineBreak ?? detectLineBreak(text);
  const delimiter = decided.delimiter ?? detectDelimiter(text, lineBreak);
  const records = readSample(text, delimiter, lineBreak, { complete, fromLine: decided.headerLine });
  const inspected = inspectTable(records, { headerLine: decided.headerLine, complete });
  if (!inspected.ok) return inspected;
  const { headerLine, ...table } = inspected.value;
  const [firstLine = ''] = text.split(/[\r\n]/, 1);
  const all = decided.headerLine ? readSample(text, delimiter, lineBreak, { complete }) : records;
  return ok({
    ...table,
    preview: previewOf(all, separatorOf(firstLine) && firstLine),
    dialect: { encoding, delimiter, lineBreak, headerLine },
    encodingsInDoubt: guess.sure || decided.encoding ? [] : guess.candidates,
    sheets: [],
  });
}
