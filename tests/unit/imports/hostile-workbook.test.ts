import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { openTable } from '~/imports/open-table.server';
import { fileOf, readTable } from '~tests/support/read-table';
import { sheetOf, textRow, workbookOf, workbookOfTexts, zipped } from '~tests/support/workbook';

const people = textRow(['Vorname', 'E-Mail'], 0) + textRow(['Edda', 'e@x.example'], 1);
const sheets = [{ name: 'Kontakte', rows: people }];
const withSheet = (xml: string) =>
  workbookOf({ sheets, parts: { 'xl/worksheets/sheet1.xml': strToU8(xml) } });

/** Rows of one cell: 4 MB that pack into less than 20 kB. */
const swollen = sheetOf(
  '<row><c t="inlineStr"><is><t>aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa</t></is></c></row>'.repeat(60_000),
);

/** The archive says of every part that it unpacks to `size` bytes. */
function claiming(bytes: Buffer, size: number): Buffer {
  const claimed = Buffer.from(bytes);
  const local = Buffer.from('504b0304', 'hex');
  const central = Buffer.from('504b0102', 'hex');
  for (let at = claimed.indexOf(local); at >= 0; at = claimed.indexOf(local, at + 4))
    claimed.writeUInt32LE(size, at + 22);
  for (let at = claimed.indexOf(central); at >= 0; at = claimed.indexOf(central, at + 4))
    claimed.writeUInt32LE(size, at + 24);
  return claimed;
}

describe('a workbook that is none or broken', () => {
  test.each<[string, Buffer, string]>([
    ['an archive of other files', zipped({ 'a.txt': 'Edda' }), 'file_is_archive'],
    [
      'a text document',
      zipped({
        '_rels/.rels':
          '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="word/document.xml"/></Relationships>',
        'word/document.xml': '<document/>',
      }),
      'file_not_text',
    ],
    [
      'a binary workbook',
      zipped({
        '_rels/.rels':
          '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="xl/workbook.bin"/></Relationships>',
        'xl/workbook.bin': '\u0001',
      }),
      'file_is_spreadsheet',
    ],
    ['cut off', workbookOfTexts(['Vorname'], ['Edda']).subarray(0, 900), 'file_broken'],
    ['without its sheet', withSheet(''), 'file_empty'],
    ['of an empty sheet', withSheet(sheetOf('')), 'file_empty'],
    ['of a header only', workbookOfTexts(['Vorname', 'E-Mail']), 'file_without_rows'],
    ['of a sheet that is no XML', withSheet('Vorname;E-Mail'), 'file_broken'],
    ['of a sheet that never ends', withSheet('<worksheet><sheetData><row>'), 'file_broken'],
    [
      'of 10,000 columns',
      workbookOfTexts(...[0, 1].map(() => Array.from({ length: 10_000 }, () => 'x'))),
      'too_many_columns',
    ],
  ])('because it is %s says so', async (_, bytes, error) => {
    expect(await readTable(bytes)).toEqual({ ok: false, error });
  });

  test('because a password protects it says so', async () => {
    const container = Buffer.concat([
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      Buffer.alloc(300_000),
      Buffer.from('EncryptedPackage', 'utf16le'),
      Buffer.alloc(600),
    ]);
    expect(await readTable(container, undefined, 64 * 1024)).toEqual({ ok: false, error: 'file_encrypted' });
  });

  test('because one of its parts is encrypted by the archive says so', async () => {
    const bytes = workbookOfTexts(['Vorname'], ['Edda']);
    for (let at = bytes.indexOf('PK\u0001\u0002'); at >= 0; at = bytes.indexOf('PK\u0001\u0002', at + 4))
      bytes.writeUInt16LE(1, at + 8);
    expect(await readTable(bytes)).toEqual({ ok: false, error: 'file_encrypted' });
  });

  test('because it is too large to hold says so, before it is read', async () => {
    const file = { ...fileOf(workbookOfTexts(['Vorname'], ['Edda'])), size: 65 * 1024 * 1024 };
    expect(await openTable(file)).toEqual({ ok: false, error: 'workbook_too_large' });
  });
});

describe('a workbook that means harm', () => {
  test('by unpacking to far more than it weighs is refused', async () => {
    expect(await readTable(withSheet(swollen))).toEqual({ ok: false, error: 'file_unpacks_too_large' });
  });

  test('by hiding how much it unpacks to is held to what it claims', async () => {
    expect(await readTable(claiming(withSheet(swollen), 4000))).toEqual({ ok: false, error: 'file_broken' });
  });

  test('by claiming to unpack to gigabytes is refused', async () => {
    expect(await readTable(claiming(workbookOfTexts(['Vorname'], ['Edda']), 0xfffffff0))).toEqual({
      ok: false,
      error: 'file_unpacks_too_large',
    });
  });

  test('by more parts than any workbook has is refused', async () => {
    const parts = Object.fromEntries(
      Array.from({ length: 10_001 }, (_, index) => [`xl/media/${index}`, new Uint8Array()]),
    );
    expect(await readTable(workbookOf({ sheets, parts }))).toEqual({
      ok: false,
      error: 'file_unpacks_too_large',
    });
  });

  test('by entities that multiply is refused', async () => {
    const bomb = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>${sheetOf('<row><c t="str"><v>&b;</v></c></row>')}`;
    expect(await readTable(withSheet(bomb))).toEqual({ ok: false, error: 'file_broken' });
  });

  test('by endless nesting is refused', async () => {
    expect(await readTable(withSheet('<a>'.repeat(5000)))).toEqual({ ok: false, error: 'file_broken' });
  });

  test('by a cell that never ends is refused', async () => {
    const noise = Array.from({ length: 50_000 }, (_, index) => index * 7919).join('');
    const cell = `<row><c t="inlineStr"><is><t>${noise.repeat(10)}`;
    expect(await readTable(withSheet(`<worksheet><sheetData>${cell}`))).toEqual({
      ok: false,
      error: 'file_broken',
    });
  });

  test('by macros and links to the outside is read without looking at them', async () => {
    const bytes = workbookOf({
      sheets,
      parts: {
        'xl/vbaProject.bin': strToU8('Auto_Open'),
        'xl/externalLinks/externalLink1.xml': strToU8('<externalLink>'),
        'xl/worksheets/_rels/sheet1.xml.rels': strToU8(
          '<Relationships><Relationship Id="a" Type="x/hyperlink" Target="http://127.0.0.1:9/" TargetMode="External"/>',
        ),
      },
    });
    expect(await readTable(bytes)).toMatchObject({ rows: [{ cells: ['Edda', 'e@x.example'] }] });
  });

  test('by parts above its own root finds none there', async () => {
    const rels =
      '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="../../../../etc/passwd"/></Relationships>';
    const bytes = workbookOf({ sheets, parts: { 'xl/_rels/workbook.xml.rels': strToU8(rels) } });
    expect(await readTable(bytes)).toEqual({ ok: false, error: 'file_broken' });
  });
});

test('a workbook damaged below its first rows is read up to there, and the damage is a row in error', async () => {
  const rows = Array.from({ length: 900 }, (_, index) =>
    textRow([`Edda ${index}`, `e${index}@x.example`], index + 1),
  );
  const read = await readTable(
    withSheet(
      `${sheetOf(textRow(['Vorname', 'E-Mail'], 0) + rows.join('')).replace('</sheetData>', '<row></c>')}`,
    ),
  );
  expect(read).toMatchObject({ ok: true });
  if (!read.ok) return;
  expect(read.rows).toHaveLength(901);
  expect(read.rows.at(-1)).toMatchObject({
    line: 902,
    cells: [],
    issues: [{ code: 'rest_unreadable', severity: 'error' }],
  });
});
