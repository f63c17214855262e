import ICAL from 'ical.js';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { cardColumns } from '~/imports/cards/card-columns';
import { guessMapping } from '~/imports/guess-mapping';
import fc from '~tests/support/properties';
import { readTable, rowsIn } from '~tests/support/read-table';

const card = (version: string, ...lines: string[]) =>
  ['BEGIN:VCARD', `VERSION:${version}`, ...lines, 'END:VCARD', ''].join('\r\n');

/** The filled cells of each card, by their columns. */
async function read(text: string, encoding = 'utf-8') {
  const rows = await rowsIn(iconv.encode(text, encoding));
  return rows.map(({ cells }) =>
    Object.fromEntries(cardColumns.map((column, index) => [column, cells[index]]).filter(([, cell]) => cell)),
  );
}

describe('a card', () => {
  test('of version 3 is read into the columns of an address book', async () => {
    const text = card(
      '3.0',
      'N:Weißenbach;Edda;Maria;Dr.;M.A.',
      'FN:Dr. Edda Maria Weißenbach',
      'ORG:Uhu & Söhne GmbH;Einkauf;Nord',
      'TITLE:Leiterin',
      'EMAIL;TYPE=INTERNET,WORK:edda@uhu.example',
      'TEL;TYPE=CELL:+49 171 5550100',
      'TEL;TYPE=WORK,VOICE:+49 30 5550100',
      'ADR;TYPE=WORK:;;Waldweg 1\\nHinterhaus;Bonn;NRW;53111;Deutschland',
      'URL:https\\://uhu.example',
      'NOTE:Ruft an\\, wenn es passt\\; sonst nicht.\\nSeit 2019.',
      'CATEGORIES:Kunden,Bonn',
    );
    expect(await read(text)).toEqual([
      {
        'Academic Title': 'Dr.',
        'First Name': 'Edda',
        'Middle Name': 'Maria',
        'Last Name': 'Weißenbach',
        'Name Suffix': 'M.A.',
        Company: 'Uhu & Söhne GmbH',
        Department: 'Einkauf, Nord',
        'Job Title': 'Leiterin',
        Phone: '+49 30 5550100',
        Mobile: '+49 171 5550100',
        Email: 'edda@uhu.example',
        Street: 'Waldweg 1\nHinterhaus',
        'Postal Code': '53111',
        City: 'Bonn',
        Region: 'NRW',
        Country: 'Deutschland',
        Website: 'https://uhu.example',
        Notes: 'Ruft an, wenn es passt; sonst nicht.\nSeit 2019.',
        Categories: 'Kunden,Bonn',
      },
    ]);
  });

  test('of version 4 may write its numbers as links', async () => {
    const text = card(
      '4.0',
      'FN:Ivo Eulenspiel',
      'TEL;VALUE=uri;TYPE="voice,home":tel:+49-40-555-0101',
      'TEL;VALUE=uri;PREF=1;TYPE="voice,work":tel:+49-30-555-0102;ext=12',
      'EMAIL:mailto:ivo@x.example',
    );
    expect(await read(text)).toEqual([
      {
        'Full Name': 'Ivo Eulenspiel',
        Phone: '+49-30-555-0102 ext. 12',
        'Phone 2': '+49-40-555-0101',
        Email: 'ivo@x.example',
      },
    ]);
  });

  test('of version 2.1 may be quoted-printable in any encoding, its kinds without names', async () => {
    const text = card(
      '2.1',
      'N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller;J=C3=B6rg',
      'TEL;CELL;PREF:0171 5550103',
      'TEL;WORK;FAX:030 5550199',
      'NOTE;ENCODING=QUOTED-PRINTABLE;CHARSET=ISO-8859-1:Gr=FC=DFe, gern=0D=0A=',
      'zweite=20Zeile',
      'ORG:Uhu, Specht & Co.',
    );
    expect(await read(text)).toEqual([
      {
        'First Name': 'Jörg',
        'Last Name': 'Müller',
        Mobile: '0171 5550103',
        Notes: 'Grüße, gern\nzweite Zeile',
        Company: 'Uhu, Specht & Co.',
      },
    ]);
  });

  test.each([['windows-1252'], ['utf-16le'], ['utf-8']])(
    'in the encoding %s keeps its umlauts',
    async (encoding) => {
      const mark = encoding === 'utf-16le' ? '\ufeff' : '';
      expect(await read(`${mark}${card('3.0', 'N:Weißenbach;Käthe')}`, encoding)).toEqual([
        { 'First Name': 'Käthe', 'Last Name': 'Weißenbach' },
      ]);
    },
  );

  test('of a firm names no person', async () => {
    expect(await read(card('3.0', 'N:;;;;', 'FN:Uhu GmbH', 'ORG:Uhu GmbH;'))).toEqual([
      { Company: 'Uhu GmbH' },
    ]);
  });

  test('tells a salutation from an academic title, for both stand in one place', async () => {
    const text = card('3.0', 'N:Uhu;Edda;;Frau Dr.;') + card('3.0', 'N:Specht;Ivo;;Prof. Dr.;');
    expect(await read(text)).toMatchObject([
      { 'Name Prefix': 'Frau Dr.' },
      { 'Academic Title': 'Prof. Dr.' },
    ]);
  });

  test('of a group is no row', async () => {
    const group = card('4.0', 'KIND:group', 'FN:Familie', 'MEMBER:urn:uuid:1');
    expect(await read(group + card('4.0', 'FN:Edda Uhu'))).toEqual([{ 'Full Name': 'Edda Uhu' }]);
  });

  test('keeps further numbers in the last column, and says what it has no column for', async () => {
    const text = card(
      '3.0',
      'FN:Edda Uhu',
      ...['1', '2', '3'].map((digit) => `TEL;TYPE=WORK:030 555010${digit}`),
      'ADR;TYPE=HOME:;;Gasse 2;Köln;;50667;',
      'ADR;TYPE=WORK:;;Weg 1;Bonn;;53111;',
    );
    expect(await read(text)).toMatchObject([
      { Phone: '030 5550101', 'Phone 2': '030 5550102, 030 5550103', City: 'Bonn' },
    ]);
    expect(await rowsIn(Buffer.from(text))).toMatchObject([
      {
        issues: [
          { code: 'card_values_left_out', severity: 'warning', params: { values: 'Gasse 2 50667 Köln' } },
        ],
      },
    ]);
  });

  test('loses its photo, however it is folded', async () => {
    const photo = 'A'.repeat(70);
    const folded = card(
      '3.0',
      'FN:Edda Uhu',
      'PHOTO;ENCODING=b;TYPE=JPEG:/9j',
      ...Array(50).fill(` ${photo}`),
      'ROLE:Chefin',
    );
    const bare = card(
      '2.1',
      'FN:Ivo Specht',
      'PHOTO;JPEG;ENCODING=BASE64:/9j',
      ...Array(50).fill(photo),
      '',
      'ROLE:Chef',
    );
    expect(await read(folded + bare)).toEqual([
      { 'Full Name': 'Edda Uhu', 'Job Title': 'Chefin' },
      { 'Full Name': 'Ivo Specht', 'Job Title': 'Chef' },
    ]);
  });

  test('is known by the line it begins in, and the next is read whatever happened to it', async () => {
    const damaged = [
      'BEGIN:VCARD',
      'VERSION:3.0',
      'FN:Edda Uhu',
      'TEL;TYPE="work:1',
      'das hier ist nichts',
      'END:VCARD',
      '',
    ];
    const open = ['BEGIN:VCARD', 'VERSION:3.0', 'FN:Ivo Specht', ''];
    const rows = await rowsIn(
      Buffer.from(`${damaged.join('\n')}${open.join('\n')}${card('3.0', 'FN:Ute Meise')}FN:allein`),
    );
    expect(rows).toMatchObject([
      {
        line: 1,
        issues: [
          { code: 'card_line_unreadable', severity: 'error', params: { number: 4 } },
          { code: 'card_line_unreadable', severity: 'error', params: { number: 5 } },
        ],
      },
      { line: 7, issues: [{ code: 'card_not_whole', severity: 'error' }] },
      { line: 10, issues: [] },
      { line: 14, issues: [{ code: 'card_not_whole', severity: 'error' }] },
    ]);
  });
});

test('the columns of cards are recognised without a look at their content', () => {
  const mapping = guessMapping(cardColumns, []);
  const unknown = cardColumns.filter((column) => mapping[column] === null);
  expect(unknown).toEqual(['Middle Name', 'Name Suffix', 'Department']);
});

test('a file of nothing but groups has no rows', async () => {
  expect(await readTable(Buffer.from(card('4.0', 'KIND:group')))).toEqual({
    ok: false,
    error: 'file_without_rows',
  });
});

test('whatever a card says is read as it was written, by whichever program', async () => {
  const word = fc.stringMatching(/^[\p{L}\d][\p{L}\d ,;:\\"'()&.-]{0,80}[\p{L}\d]$/u, { size: 'max' });
  const person = fc.record({
    version: fc.constantFrom('3.0', '4.0'),
    first: word,
    last: word,
    company: word,
    note: word,
  });
  await fc.assert(
    fc.asyncProperty(person, async ({ version, first, last, company, note }) => {
      const properties = [
        ['version', {}, 'text', version],
        ['n', {}, 'text', [last, first, '', '', '']],
        ['org', {}, 'text', [company, '']],
        ['note', {}, 'text', note],
      ];
      const written = ICAL.stringify(['vcard', properties, []]);
      expect(await read(written)).toEqual([
        { 'First Name': first, 'Last Name': last, Company: company, Notes: note },
      ]);
    }),
  );
});
