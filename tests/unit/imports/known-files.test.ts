import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { guessMapping } from '~/imports/guess-mapping';
import { csvFilesIn } from '~tests/support/csv-folder';
import { readCsvFile } from '~tests/support/read-csv-file';

const own = csvFilesIn(join(import.meta.dirname, '../../fixtures/csv'));
const corpus = process.env.CORPUS_DIR ? csvFilesIn(join(process.env.CORPUS_DIR, 'csv')) : [];

process.stdout.write(
  corpus.length > 0
    ? `CSV corpus: ${corpus.length} files of others\n`
    : 'CSV corpus: skipped, CORPUS_DIR is not set\n',
);

describe.each([...own, ...corpus])('$file', ({ path, expected }) => {
  test('is read as it was written', async () => {
    const { dialect, rows } = await readCsvFile(path);
    const { encoding, delimiter, headerLine } = dialect;
    expect({ encoding, delimiter, headerLine, rows: rows.length }).toEqual({
      encoding: expected.encoding,
      delimiter: expected.delimiter,
      headerLine: expected.headerLine,
      rows: expected.rows,
    });
    expect(rows.flatMap((row) => row.issues)).toEqual([]);
  });

  test('has its columns recognised', async () => {
    const { dialect, columns, preview } = await readCsvFile(path);
    expect(guessMapping(columns, preview, dialect.headerLine > 0)).toMatchObject(expected.mapping);
  });
});
