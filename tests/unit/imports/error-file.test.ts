import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import type { Dialect } from '~/imports/dialect';
import { type FailedRow, writeErrorFile } from '~/imports/error-file.server';
import type { Mapping } from '~/imports/fields';
import { headerFingerprint } from '~/imports/header-fingerprint.server';
import { inspectFile } from '~/imports/inspect-file.server';

const columns = ['Name', 'Telefon', 'Notiz'];
const mapping: Mapping = { Name: 'fullName', Telefon: 'phone', Notiz: 'notes' };
const german: Dialect = { encoding: 'windows-1252', delimiter: ';', lineBreak: '\r\n', headerLine: 3 };

async function write(rows: FailedRow[], dialect: Dialect = german, names = columns) {
  const pieces: Buffer[] = [];
  for await (const piece of writeErrorFile(rows, { columns: names, mapping, dialect })) pieces.push(piece);
  return Buffer.concat(pieces);
}

const row: FailedRow = {
  line: 7,
  cells: ['Müller', '4,9301E+11', 'a;b\n„c“'],
  error: 'Die Nummer ist von Excel beschädigt.',
};

describe('the error file', () => {
  test('has the original columns, the line and what is wrong, as the original was written', async () => {
    expect(iconv.decode(await write([row]), 'windows-1252')).toBe(
      'Name;Telefon;Notiz;_line;_error\r\nMüller;4,9301E+11;"a;b\n„c“";7;Die Nummer ist von Excel beschädigt.\r\n',
    );
  });

  test.each([
    ['utf-8-bom', 'efbbbf'],
    ['utf-16le', 'fffe'],
    ['utf-16be', 'feff'],
  ] as const)('in %s begins with its mark', async (encoding, mark) => {
    const bytes = await write([row], { ...german, encoding });
    expect(bytes.subarray(0, mark.length / 2).toString('hex')).toBe(mark);
  });

  test('protects formulas but not phone numbers', async () => {
    const text = (await write([{ ...row, cells: ['=1+1', '+49301234567', '-2'] }])).toString();
    expect(text).toContain("'=1+1;+49301234567;'-2;7");
  });

  test('fills up a row whose cells are missing', async () => {
    expect((await write([{ ...row, cells: ['x'] }])).toString()).toContain('x;;;7;');
  });

  test('has no header when the original had none', async () => {
    expect(
      (await write([{ ...row, cells: ['x', '', ''] }], { ...german, headerLine: 0 })).toString(),
    ).toMatch(/^x;;;7;/);
  });

  test('can be imported again, with the mapping of the original', async () => {
    const inspected = await inspectFile(await write([row]), { complete: true });
    if (!inspected.ok) throw new Error(inspected.error);
    const { dialect, columns: found, rows } = inspected.value;
    expect(dialect).toEqual({ ...german, headerLine: 1 });
    expect(headerFingerprint(found)).toBe(headerFingerprint(columns));
    expect(rows.map(({ cells }) => cells.slice(0, 3))).toEqual([row.cells]);
    const again = await write([{ ...row, cells: rows[0]?.cells ?? [] }], german, found);
    expect(again).toEqual(await write([row]));
  });
});

describe('the fingerprint of a header', () => {
  test('is the same however the headers are spelled', () => {
    expect(headerFingerprint(['E-Mail', 'Straße'])).toBe(headerFingerprint(['email', 'STRASSE']));
  });

  test('differs by columns and by their order', () => {
    expect(headerFingerprint(['a', 'b'])).not.toBe(headerFingerprint(['b', 'a']));
    expect(headerFingerprint(['a', 'b'])).not.toBe(headerFingerprint(['ab']));
  });
});
