import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { type Delimiter, type Dialect, delimiters, type Encoding, type LineBreak } from '~/imports/dialect';
import { inspectFile } from '~/imports/inspect-file.server';
import { readRows } from '~/imports/read-rows.server';
import { inPieces } from '~tests/support/csv-bytes';
import fc from '~tests/support/properties';

/** How a table is written: what the reader has to find out, and what it has to bear. */
interface Style {
  encoding: Encoding;
  delimiter: Delimiter;
  lineBreak: LineBreak;
  quoteAll: boolean;
  preamble: string[];
  separatorLine: boolean;
  blankRows: boolean;
  endsOpen: boolean;
}

const style: fc.Arbitrary<Style> = fc.record({
  encoding: fc.constantFrom<Encoding>('utf-8', 'utf-8-bom', 'windows-1252', 'utf-16le', 'utf-16be'),
  delimiter: fc.constantFrom(...delimiters),
  lineBreak: fc.constantFrom<LineBreak>('\n', '\r\n', '\r'),
  quoteAll: fc.boolean(),
  preamble: fc.array(fc.constantFrom('Notes:', 'Export der Kontakte', ''), { maxLength: 4 }),
  separatorLine: fc.boolean(),
  blankRows: fc.boolean(),
  endsOpen: fc.boolean(),
});

const letters = [...'abcÄöüß€„ –12'];
const traps = ['"', '""', ',', ';', '\t', '|', '\n', '\r\n', "'", '=', '\\', ' '];
const cell = (units: string[]) => fc.string({ unit: fc.constantFrom(...units), maxLength: 12 });

/** Rows with something in their first cell: others might be blank. */
const table = (units: string[]) =>
  fc.integer({ min: 1, max: 6 }).chain((width) =>
    fc.array(
      fc.array(cell(units), { minLength: width, maxLength: width }).map(([, ...others]) => ['x', ...others]),
      { minLength: 1, maxLength: 12 },
    ),
  );

function write(rows: string[][], { encoding, delimiter, lineBreak, ...style }: Style) {
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const written = (text: string) =>
    style.quoteAll || text.includes('"') || text.includes(delimiter) || /[\r\n]|^\s|\s$/.test(text)
      ? quoted(text)
      : text;
  const lines = rows.flatMap((row) => [
    row.map(written).join(delimiter),
    ...(style.blankRows ? ['', ' '] : []),
  ]);
  const before = [...(style.separatorLine ? [`sep=${delimiter}`] : []), ...style.preamble];
  const text = [...before, ...lines].join(lineBreak) + (style.endsOpen ? '' : lineBreak);
  const name = encoding === 'utf-8-bom' ? 'utf-8' : encoding;
  return {
    bytes: iconv.encode(text, name, { addBOM: encoding !== 'utf-8' && encoding !== 'windows-1252' }),
    before,
  };
}

async function readAll(bytes: Buffer, dialect: Dialect, columns: string[]) {
  const rows: string[][] = [];
  for await (const row of readRows(inPieces(bytes, 11), dialect, columns)) rows.push(row.cells);
  return rows;
}

test('any table in any dialect that is known comes back the same', { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(table([...letters, ...traps]), style, async (rows, style) => {
      const width = rows[0]?.length ?? 0;
      const header = Array.from({ length: width }, (_, index) => `Spalte ${index + 1}`);
      const { bytes, before } = write([header, ...rows], style);
      const { encoding, delimiter, lineBreak } = style;
      const found = await readAll(
        bytes,
        { encoding, delimiter, lineBreak, headerLine: before.length + 1 },
        header,
      );
      expect(found).toEqual(rows);
    }),
    { numRuns: 200 },
  );
});

const people = fc.array(
  fc.record({
    name: fc.constantFrom('Edda Weiß', 'Ivo "Uhu" Eule', 'Zoë Müller-Groß', 'Weiß, Edda'),
    email: fc.constantFrom('edda@x.example', 'ivo@y.example', ''),
    phone: fc.constantFrom('030 1234567', '+49 171 1234567', '(0351) 555 01', ''),
    note: cell([...letters, ',', ';', ' ', '\n', '"']),
  }),
  { minLength: 3, maxLength: 20 },
);

test('a list of people in any dialect is recognised and comes back the same', {
  timeout: 60_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(people, style, async (records, style) => {
      const header = ['Name', 'E-Mail', 'Telefon', 'Größe'];
      const rows = records.map(({ name, email, phone, note }) => [name, email, phone, note]);
      const { bytes } = write([header, ...rows], style);
      const inspected = await inspectFile(bytes, { complete: true });
      if (!inspected.ok) throw new Error(inspected.error);
      const { dialect, columns } = inspected.value;
      expect(dialect).toMatchObject({ encoding: style.encoding, delimiter: style.delimiter });
      expect(columns).toEqual(header);
      expect(await readAll(bytes, dialect, columns)).toEqual(rows);
    }),
    { numRuns: 200 },
  );
});
