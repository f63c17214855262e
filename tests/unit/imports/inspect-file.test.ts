import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { inspectFile } from '~/imports/inspect-file.server';
import { inspectText } from '~tests/support/csv-bytes';
import { readTable } from '~tests/support/read-table';

/** The dialect and the columns of a text, or the error. */
async function found(text: string) {
  const inspected = await inspectText(text);
  return inspected.ok ? { ...inspected.value.dialect, columns: inspected.value.columns } : inspected.error;
}

describe('the dialect', () => {
  test.each([[','], [';'], ['\t'], ['|']])('with the delimiter %j is recognised', async (delimiter) => {
    const text = [
      ['Name', 'Ort'],
      ['Edda', 'Bonn'],
      ['Ivo', 'Köln'],
    ]
      .map((row) => row.join(delimiter))
      .join('\n');
    expect(await found(text)).toMatchObject({ delimiter });
  });

  test('is not misled by commas in the text', async () => {
    const text = 'Name;Adresse;Notiz\nWeiß, Edda;Weg 1, Bonn;gern, aber\nEule, Ivo;Weg 2, Köln;nein, danke\n';
    expect(await found(text)).toMatchObject({ delimiter: ';' });
  });

  test('is not misled by a damaged row', async () => {
    expect(await found('Name;Ort\nEdda;"Bonn\nIvo;Köln\nUte;Jena\n')).toMatchObject({
      delimiter: ';',
      headerLine: 1,
    });
  });

  test('follows the sep= line against the look of the file', async () => {
    expect(await found('sep=|\nName,x|Ort\nEdda,y|Bonn\n')).toMatchObject({
      delimiter: '|',
      headerLine: 2,
      columns: ['Name,x', 'Ort'],
    });
  });

  test.each([
    ['\n', 'Name;Notiz\nEdda;"a\r\nb"\nIvo;c\n'],
    ['\r\n', 'Name;Notiz\r\nEdda;"a\nb\nc\nd"\r\nIvo;c\r\n'],
    ['\r', 'Name;Notiz\rEdda;"a\nb\nc\nd"\rIvo;c\r'],
  ])('has the line break %j, whatever stands in quotes', async (lineBreak, text) => {
    expect(await found(text)).toMatchObject({ lineBreak });
  });

  test('of a single column is recognised', async () => {
    expect(await found('E-Mail\nedda@x.example\nivo@x.example\n')).toMatchObject({
      headerLine: 1,
      columns: ['E-Mail'],
    });
  });
});

describe('the header', () => {
  test('stands below whatever the export says first', async () => {
    const text =
      'Export vom 03.03.2025\nAbteilung Vertrieb, Bonn\n\nVorname,Nachname,Ort\nEdda,Weiß,Bonn\nIvo,Eule,Köln\n';
    expect(await found(text)).toMatchObject({ headerLine: 4, columns: ['Vorname', 'Nachname', 'Ort'] });
  });

  test('is absent when the first record is a row', async () => {
    const text = 'Edda,edda@x.example,030 1234567\nIvo,ivo@x.example,030 7654321\n';
    expect(await found(text)).toMatchObject({ headerLine: 0, columns: ['#1', '#2', '#3'] });
  });

  test('may break over two lines', async () => {
    expect(await found('Name,"Telefon\n(privat)"\nEdda,1\n')).toMatchObject({
      headerLine: 1,
      columns: ['Name', 'Telefon (privat)'],
    });
  });

  test('gives every column a name of its own, and says which came twice', async () => {
    const inspected = await inspectText('Telefon,,Telefon,__proto__,constructor\n1,2,3,4,5\n');
    expect(inspected).toMatchObject({
      value: {
        columns: ['Telefon', '#2', 'Telefon (2)', '__proto__', 'constructor'],
        notices: [{ code: 'duplicate_header', severity: 'warning', params: { name: 'Telefon' } }],
      },
    });
  });

  test('says when it is damaged itself', async () => {
    expect(await inspectText('Name,"Ort\nEdda,Bonn\nIvo,Köln\n')).toMatchObject({
      value: { columns: ['Name', '"Ort'], notices: [{ code: 'unclosed_quote' }] },
    });
  });

  test('can be decided by her, as can the delimiter and the encoding', async () => {
    const decided = { headerLine: 2, delimiter: ';', encoding: 'windows-1252' } as const;
    const inspected = await inspectText('a,b\nGrüße;x\n1;2\n', 'windows-1252', decided);
    expect(inspected).toMatchObject({
      value: {
        dialect: decided,
        columns: ['Grüße', 'x'],
        rows: [{ cells: ['1', '2'] }],
        encodingsInDoubt: [],
      },
    });
  });

  test('can be denied by her', async () => {
    expect(await inspectText('a,b\nc,d\n', 'utf-8', { headerLine: 0 })).toMatchObject({
      value: { columns: ['#1', '#2'], rows: [{ line: 1 }, { line: 2 }] },
    });
  });
});

describe('a file that is no table of prospects', () => {
  test.each([
    ['is empty', Buffer.from(''), 'file_empty'],
    ['holds nothing but blanks and a byte order mark', Buffer.from('\ufeff \r\n\r\n'), 'file_empty'],
    ['holds a header only', Buffer.from('Name,Ort\r\n'), 'file_without_rows'],
    [
      'has 10,000 columns',
      Buffer.from(`${'Name,'.repeat(9999)}x\n${'1,'.repeat(9999)}x\n`),
      'too_many_columns',
    ],
    ['is packed with gzip', gzipSync('Name,Ort\nEdda,Bonn\n'), 'file_is_archive'],
    [
      'is a spreadsheet of old Excel',
      Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]),
      'file_is_spreadsheet',
    ],
    ['is a web page', Buffer.from('<html><table><tr><td>Edda</td></tr></table></html>'), 'file_is_html'],
    ['is a picture', Buffer.from('89504e470d0a1a0a0000000d494844520000000100000001', 'hex'), 'file_not_text'],
    [
      'is some other binary',
      Buffer.from(Array.from({ length: 500 }, (_, index) => (index * 7) % 31)),
      'file_not_text',
    ],
  ])('because it %s says so', async (_, bytes, error) => {
    expect(await readTable(bytes)).toEqual({ ok: false, error });
  });
});

test.each([
  ['one endless word', 'a'.repeat(250_000)],
  ['endless blanks', `a${' '.repeat(250_000)}b`],
  ['nothing but line breaks', `a${'\n'.repeat(250_000)}b`],
  ['nothing but quotes', '"'.repeat(250_001)],
  ['a quote on every line', '5" x\n'.repeat(50_000)],
])('a sample of %s is inspected without getting stuck', async (_, text) => {
  expect(await inspectText(`Name,Ort\n${text}\n`)).toHaveProperty('ok', true);
});

test('of a cut-off sample the last, unfinished row is left out', async () => {
  const inspected = await inspectFile(Buffer.from('Name,Ort\nEdda,Bonn\nIvo,Kö'), { complete: false });
  expect(inspected).toMatchObject({ value: { rows: [{ cells: ['Edda', 'Bonn'] }] } });
});

test('UTF-8 that was read as Windows-1252 and saved like that is named, file and rows', async () => {
  const inspected = await inspectText('Firma,Ort,Größe\nMÃ¼ller & SÃ¶hne,KÃ¶ln,7\nWeiß KG,Bonn,8\n');
  const found = inspected.ok ? inspected.value : null;
  const params = { text: 'MÃ¼ller & SÃ¶hne', value: 'Müller & Söhne' };
  expect(found?.notices).toMatchObject([{ code: 'garbled_file', severity: 'warning', params }]);
  expect(found?.rows.map(({ issues }) => issues.map(({ code, column }) => [code, column]))).toEqual([
    [
      ['garbled_characters', 'Firma'],
      ['garbled_characters', 'Ort'],
    ],
    [],
  ]);
});
