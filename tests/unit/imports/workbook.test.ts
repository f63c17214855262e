import { describe, expect, test } from 'vitest';
import { readTable, rowsIn } from '~tests/support/read-table';
import { textRow, workbookOf, workbookOfTexts } from '~tests/support/workbook';

const header = textRow(['Vorname', 'Telefon', 'PLZ', 'Datum'], 0);

/** The cells of the row below the header. */
async function cellsOf(
  cells: string,
  options: { formats?: (string | number)[]; properties?: string; strings?: string } = {},
) {
  const rows = `${header}<row r="2"><c t="inlineStr"><is><t>Edda</t></is></c>${cells}</row>`;
  const [row] = await rowsIn(workbookOf({ sheets: [{ name: 'Kontakte', rows }], ...options }));
  return row;
}

describe('a workbook', () => {
  test('is read like any table, row numbers as the sheet has them, blank rows left out', async () => {
    const rows = `${header}<row r="2"/><row r="5"><c r="B5" t="inlineStr"><is><t>030 1</t></is></c></row><row r="6"><c t="inlineStr"><is><t> </t></is></c></row>`;
    const read = await readTable(workbookOf({ sheets: [{ name: 'Kontakte', rows }] }));
    expect(read).toMatchObject({
      ok: true,
      columns: ['Vorname', 'Telefon', 'PLZ', 'Datum'],
      dialect: { headerLine: 1, sheet: 'Kontakte', encoding: 'utf-8-bom', delimiter: ';' },
      rows: [{ line: 5, cells: ['', '030 1', '', ''], issues: [] }],
    });
    expect(read).toHaveProperty('rows.length', 1);
  });

  test('may begin with a title, and its header is still found', async () => {
    const bytes = workbookOfTexts(
      ['Export vom 3. März'],
      [],
      ['Vorname', 'E-Mail', 'Ort'],
      ['Edda', 'e@x.example', 'Bonn'],
    );
    expect(await readTable(bytes)).toMatchObject({
      columns: ['Vorname', 'E-Mail', 'Ort'],
      dialect: { headerLine: 3 },
      rows: [{ line: 4, cells: ['Edda', 'e@x.example', 'Bonn'] }],
    });
  });

  test('without a header is read from its first row', async () => {
    const bytes = workbookOfTexts(['Edda', 'e@x.example'], ['Ivo', 'i@x.example']);
    expect(await readTable(bytes)).toMatchObject({
      dialect: { headerLine: 0 },
      rows: [{ line: 1 }, { line: 2 }],
    });
  });

  test('has the header she decides on', async () => {
    const bytes = workbookOfTexts(['a', 'b'], ['c', 'd'], ['e', 'f']);
    expect(await readTable(bytes, { headerLine: 2 })).toMatchObject({
      columns: ['c', 'd'],
      rows: [{ line: 3 }],
    });
  });

  test('tells its visible sheets, and the first with rows is read', async () => {
    const sheets = [
      { name: 'Listen', rows: textRow(['geheim'], 0), state: 'hidden' as const },
      { name: 'Deckblatt', rows: '' },
      { name: 'Kontakte', rows: textRow(['Vorname'], 0) + textRow(['Edda'], 1) },
      { name: 'Alt &amp; neu', rows: textRow(['Vorname'], 0) + textRow(['Ivo'], 1) },
    ];
    const bytes = workbookOf({ sheets });
    expect(await readTable(bytes)).toMatchObject({
      sheets: ['Deckblatt', 'Kontakte', 'Alt & neu'],
      dialect: { sheet: 'Kontakte' },
      rows: [{ cells: ['Edda'] }],
    });
    expect(await readTable(bytes, { sheet: 'Alt & neu' })).toMatchObject({ rows: [{ cells: ['Ivo'] }] });
  });

  test('reads hidden rows and says so', async () => {
    const rows = `${textRow(['Vorname', 'Ort'], 0)}<row r="2" hidden="1"><c t="inlineStr"><is><t>Edda</t></is></c></row>`;
    expect(await rowsIn(workbookOf({ sheets: [{ name: 'K', rows }] }))).toMatchObject([
      { cells: ['Edda', ''], issues: [{ code: 'hidden_row', severity: 'warning' }] },
    ]);
  });

  test('leaves out what stands beside the table, and says so', async () => {
    const bytes = workbookOfTexts(
      ['Vorname', 'Ort'],
      ['Edda', 'Bonn'],
      ['Ivo', 'Köln', 'Randnotiz'],
      ['Ute', 'Jena'],
    );
    const [edda, ivo] = await rowsIn(bytes);
    expect(edda?.issues).toEqual([]);
    expect(ivo).toMatchObject({ cells: ['Ivo', 'Köln'], issues: [{ code: 'cells_beside_table' }] });
  });

  test('may have a stray cell at the far end of the sheet', async () => {
    const rows = [
      ['Vorname', 'Ort'],
      ['Edda', 'Bonn'],
      ['Ivo', 'Köln'],
      ['Ute', 'Jena'],
    ]
      .map(textRow)
      .join('');
    const stray = '<row r="9"><c r="A9" t="inlineStr"><is><t>Ole</t></is></c><c r="XFD9"><v>1</v></c></row>';
    const read = await rowsIn(workbookOf({ sheets: [{ name: 'K', rows: rows + stray }] }));
    expect(read.at(-1)).toMatchObject({ cells: ['Ole', ''], issues: [{ code: 'cells_beside_table' }] });
  });

  test('tells every row once, whatever numbers the rows claim', async () => {
    const rows = `${textRow(['Vorname'], 0)}${['7', '7', '2', 'x'].map((r) => `<row r="${r}"><c t="inlineStr"><is><t>Edda</t></is></c></row>`).join('')}`;
    expect((await rowsIn(workbookOf({ sheets: [{ name: 'K', rows }] }))).map(({ line }) => line)).toEqual([
      7, 8, 9, 10,
    ]);
  });
});

describe('a cell of a workbook', () => {
  test.each([
    ['a phone number kept as a number', '<c><v>4930123456</v></c>', '4930123456'],
    ['a large number written with an exponent', '<c><v>4.9301234567E11</v></c>', '493012345670'],
    ['a fraction', '<c><v>3.1400000000000001</v></c>', '3.14'],
    ['text of its own', '<c t="inlineStr"><is><r><t>030 </t></r><r><rPr/><t>12</t></r></is></c>', '030 12'],
    [
      'text with phonetic hints',
      '<c t="inlineStr"><is><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></is></c>',
      '東京',
    ],
    ['a character that XML cannot hold', '<c t="str"><v>a_x000D_\nb</v></c>', 'a\r\nb'],
    ['a boolean', '<c t="b"><v>1</v></c>', 'TRUE'],
    ['a date in ISO 8601', '<c t="d"><v>2025-03-03T00:00:00</v></c>', '2025-03-03'],
    ['the saved result of a formula', '<c><f>1+1</f><v>2</v></c>', '2'],
    ['the saved text of a formula', '<c t="str"><f>A1&amp;"x"</f><v>=HYPERLINK</v></c>', '=HYPERLINK'],
  ])('holding %s is read as text', async (_, cell, text) => {
    expect(await cellsOf(cell)).toMatchObject({ cells: ['Edda', text, '', ''], issues: [] });
  });

  test('holding a shared text is read with all its parts', async () => {
    const strings = '<si><t>x</t></si><si><r><t>030</t></r><r><t xml:space="preserve"> 12</t></r></si>';
    expect(await cellsOf('<c t="s"><v>1</v></c>', { strings })).toMatchObject({
      cells: ['Edda', '030 12', '', ''],
    });
  });

  test.each([
    ['00000', 1067, '01067'],
    ['"+"0', 4930123456, '+4930123456'],
    ['"+49 "0', 30123456, '+49 30123456'],
    ['\\(###\\)\\ ###\\-####', 5555550100, '(555) 555-0100'],
    ['#,##0', 4930123456, '4930123456'],
    ['0.00E+00', 4930123456, '4930123456'],
    ['0%', 5, '5'],
    ['"Nr. "0', 7, 'Nr. 7'],
    ['][', 7, '7'],
  ])('with the format %s shows %d as %s', async (format, number, text) => {
    expect(await cellsOf(`<c s="0"><v>${number}</v></c>`, { formats: [format] })).toMatchObject({
      cells: ['Edda', text, '', ''],
    });
  });

  test.each([
    [14, '45719', '2025-03-03'],
    [22, '45719.604166666664', '2025-03-03 14:30'],
    ['dd.mm.yyyy', '45719', '2025-03-03'],
    ['[$-407]d/ mmmm yyyy;@', '45719', '2025-03-03'],
    [20, '0.25', '06:00'],
    [14, '-1', '-1'],
    [14, '99999999', '99999999'],
    [14, 'morgen', 'morgen'],
  ])('with the date format %s shows %s as %s', async (format, serial, text) => {
    expect(await cellsOf(`<c s="0"><v>${serial}</v></c>`, { formats: [format] })).toMatchObject({
      cells: ['Edda', text, '', ''],
    });
  });

  test('counts its days from 1904 where the workbook does', async () => {
    const options = { formats: [14], properties: 'date1904="1"' };
    expect(await cellsOf('<c s="0"><v>44257</v></c>', options)).toMatchObject({
      cells: ['Edda', '2025-03-03', '', ''],
    });
  });

  test('that shows the error of a formula is blank, with a word', async () => {
    expect(await cellsOf('<c t="e"><f>1/0</f><v>#DIV/0!</v></c>')).toMatchObject({
      cells: ['Edda', '', '', ''],
      issues: [{ code: 'cell_error', column: 'Telefon', params: { text: '#DIV/0!' } }],
    });
  });

  test('whose formula was never calculated is blank, with a word', async () => {
    expect(await cellsOf('<c><f>1+1</f></c>')).toMatchObject({
      cells: ['Edda', '', '', ''],
      issues: [{ code: 'formula_without_result', column: 'Telefon' }],
    });
  });
});
