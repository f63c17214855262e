import type { Locale } from '~/i18n/locales';
import { attachment } from '~/platform/attachment.server';
import { protectCell } from './cell-protection';
import { writeCsv } from './write-csv.server';

/** A small table as a CSV file that a spreadsheet of the reader's language opens with a double click. */
export async function spreadsheetFile(
  records: string[][],
  { name, locale }: { name: string; locale: Locale },
): Promise<Response> {
  const dialect = {
    encoding: 'utf-8-bom',
    delimiter: locale === 'de' ? ';' : ',',
    lineBreak: '\r\n',
  } as const;
  const safe = records.map((record) => record.map((cell) => protectCell(cell)));
  const pieces: Uint8Array[] = [];
  for await (const piece of writeCsv(safe, dialect)) pieces.push(piece);
  return new Response(Buffer.concat(pieces), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8', 'Content-Disposition': attachment(name) },
  });
}
