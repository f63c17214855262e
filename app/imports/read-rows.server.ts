import { checkRow, type ImportRow } from './check-row';
import { decodeText } from './decode-text.server';
import type { Dialect } from './dialect';
import type { RawRecord } from './read-frame.server';
import { createRecordReader } from './read-records.server';

/**
 * Reads the rows below the header, one at a time, in constant memory. Damage is told per row: its issues are
 * errors where the row cannot be used. Blank rows are left out.
 */
export async function* readRows(
  source: AsyncIterable<Uint8Array>,
  dialect: Dialect,
  columns: readonly string[],
): AsyncGenerator<ImportRow> {
  const reader = createRecordReader({ ...dialect, fromLine: firstLine(dialect), width: columns.length });
  let headerDue = dialect.headerLine > 0;
  const rows = function* (records: RawRecord[]) {
    for (const record of records) {
      if (headerDue) headerDue = false;
      else yield checkRow(record, columns);
    }
  };
  for await (const text of decodeText(source, dialect.encoding)) yield* rows(reader.push(text));
  yield* rows(reader.end());
}

const firstLine = ({ headerLine }: Dialect) => Math.max(headerLine, 1);
