import { describe, expect, test } from 'vitest';
import { longestCell } from '~/imports/check-row';
import { readRows } from '~/imports/read-rows.server';
import { longestRecord } from '~/imports/split-lines';
import { inPieces, rowsOf } from '~tests/support/csv-bytes';

const columns = ['Name', 'Firma', 'Telefon'];
const header = 'Name,Firma,Telefon\n';

/** Line, cells and codes of every row. */
async function read(body: string) {
  const rows = await rowsOf(header + body, columns);
  return rows.map(({ line, cells, issues }) => [line, cells.join('|'), ...issues.map(({ code }) => code)]);
}

describe('rows', () => {
  test('keep quoted delimiters, quotes and line breaks, and count lines as an editor does', async () => {
    expect(await read('"Weiß, Edda","Zimt ""Stern""","1\r\n2"\nIvo,Eule,3\n')).toEqual([
      [2, 'Weiß, Edda|Zimt "Stern"|1\r\n2'],
      [4, 'Ivo|Eule|3'],
    ]);
  });

  test('of an old Mac count a Windows line break as one, even when it comes in two pieces', async () => {
    const text = 'Name,Firma,Telefon\r1,"Zimts\r\ntern",1\r2,Eule,2\r';
    const rows = await rowsOf(text, columns, { lineBreak: '\r' });
    expect(rows.map(({ line, cells }) => [line, cells[1]])).toEqual([
      [2, 'Zimts\r\ntern'],
      [4, 'Eule'],
    ]);
  });

  test('that are blank are none', async () => {
    expect(await read('\n  \nEdda,,\n,,\n" ",,\nIvo,,\n\n')).toEqual([
      [4, 'Edda||'],
      [7, 'Ivo||'],
    ]);
  });

  test('may have empty cells too many', async () => {
    expect(await read('Edda,Zimt,1,,,\n')).toEqual([[2, 'Edda|Zimt|1']]);
  });

  test('may end without a line break', async () => {
    expect(await read('Edda,Zimt,1')).toEqual([[2, 'Edda|Zimt|1']]);
  });

  test('may hold a blank before a quoted cell', async () => {
    expect(await read('Edda, "Zimt, Stern" ,1\n')).toEqual([[2, 'Edda|Zimt, Stern|1']]);
  });
});

describe('damage stays in its row', () => {
  test('when a quote is never closed', async () => {
    expect(await read('1,"Zimt,1\n2,Eule,2\n3,Habicht,3\n')).toEqual([
      [2, '1|"Zimt|1', 'unclosed_quote'],
      [3, '2|Eule|2'],
      [4, '3|Habicht|3'],
    ]);
  });

  test('when an unclosed quote is followed by quoted cells', async () => {
    expect(await read('"1,Zimt,1\n"2","Eule","2"\n"3","Ha\nbicht","3"\n')).toEqual([
      [2, '"1|Zimt|1', 'unclosed_quote'],
      [3, '2|Eule|2'],
      [4, '3|Ha\nbicht|3'],
    ]);
  });

  test('when a later stray quote seems to close the first', async () => {
    expect(await read('1,"Zimt,1\n2,Eule,2\n3,Habicht,3"\n')).toEqual([
      [2, '1|"Zimt|1', 'unclosed_quote'],
      [3, '2|Eule|2'],
      [4, '3|Habicht|3"', 'quote_in_text'],
    ]);
  });

  test('and rows that a quoted cell seems to have swallowed are warned about', async () => {
    expect(await read('1,"Zimt,1\n2,Eule,2\n3,Habicht",3\n')).toEqual([
      [2, '1|Zimt,1\n2,Eule,2\n3,Habicht|3', 'rows_inside_quotes'],
    ]);
  });

  test('when text follows a closing quote', async () => {
    expect(await read('1,"Zimt"Stern,1\n2,Eule,2\n')).toEqual([
      [2, '1|"Zimt"Stern|1', 'stray_quote'],
      [3, '2|Eule|2'],
    ]);
  });

  test('when quotes stand amid the text, which is kept with a warning', async () => {
    const rows = await rowsOf(`${header}1,Haus "Zimt",5" Rohr\n`, columns);
    expect(rows).toMatchObject([
      { cells: ['1', 'Haus "Zimt"', '5" Rohr'], issues: [{ code: 'quote_in_text', severity: 'warning' }] },
    ]);
  });

  test('when cells are missing or too many', async () => {
    const rows = await rowsOf(`${header}1,Zimt\n2,Eule,2,zu viel\n3,Habicht,3\n`, columns);
    expect(rows.map(({ line, issues }) => [line, issues])).toEqual([
      [2, [{ column: null, code: 'too_few_cells', severity: 'error', params: { expected: 3, found: 2 } }]],
      [3, [{ column: null, code: 'too_many_cells', severity: 'error', params: { expected: 3, found: 4 } }]],
      [4, []],
    ]);
  });

  test('when it holds 10,000 cells', async () => {
    expect(await read(`1${',x'.repeat(9999)}\n2,Eule,2\n`)).toMatchObject([
      [2, expect.anything(), 'too_many_cells'],
      [3, '2|Eule|2'],
    ]);
  });

  test('when it holds a NUL byte, which is shown and not stored', async () => {
    const rows = await rowsOf(`${header}1,Zi\0mt,1\n`, columns);
    expect(rows).toMatchObject([
      { cells: ['1', 'Zi␀mt', '1'], issues: [{ column: 'Firma', code: 'nul_byte' }] },
    ]);
  });

  test('when a character is cut in half, for PostgreSQL would refuse the row', async () => {
    const [row] = await rowsOf(`${header}1,${'x'.repeat(longestCell - 1)}😀,1\n`, columns);
    expect(row?.cells[1]?.endsWith('x\ufffd')).toBe(true);
  });

  test('when characters were lost before, with a warning', async () => {
    const rows = await rowsOf(`${header}1,M\ufffdwe,1\n`, columns);
    expect(rows).toMatchObject([
      { issues: [{ column: 'Firma', code: 'damaged_characters', severity: 'warning' }] },
    ]);
  });

  test('when bytes are no UTF-8, with a warning', async () => {
    const bytes = Buffer.concat([Buffer.from(`${header}1,M`), Buffer.from([0xf6]), Buffer.from('we,1\n')]);
    const rows = readRows(
      inPieces(bytes, 7),
      { encoding: 'utf-8', delimiter: ',', lineBreak: '\n', headerLine: 1 },
      columns,
    );
    expect((await rows.next()).value).toMatchObject({
      cells: ['1', 'M\ufffdwe', '1'],
      issues: [{ code: 'damaged_characters' }],
    });
  });
});

describe('a field of 5 MB', { timeout: 60_000 }, () => {
  const huge = 'x'.repeat(5 * 1024 * 1024);
  const dialect = { encoding: 'utf-8', delimiter: ',', lineBreak: '\n', headerLine: 1 } as const;

  async function readHuge(text: string) {
    const found = [];
    for await (const row of readRows(inPieces(Buffer.from(header + text), 65_536), dialect, columns))
      found.push(row);
    return found.map(({ line, cells, issues }) => [line, cells[1]?.length, issues.map(({ code }) => code)]);
  }

  test.each([
    ['on one line', huge],
    ['over many lines', `"${'x'.repeat(99).concat('\n').repeat(50_000)}"`],
  ])('%s is an error, shortened, and the next row is read', async (_, field) => {
    const lines = field.split('\n').length;
    expect(await readHuge(`1,${field},1\n2,Eule,2\n`)).toEqual([
      [2, longestCell, ['cell_too_long']],
      [2 + lines, 4, []],
    ]);
  });

  test('and longer than any record may be is cut off as it comes in', async () => {
    const longer = 'x'.repeat(longestRecord + 100_000);
    expect(await readHuge(`1,${longer},1\n2,Eule,2\n`)).toEqual([
      [2, undefined, ['row_too_long']],
      [3, 4, []],
    ]);
  });
});
