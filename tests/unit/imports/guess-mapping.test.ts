import { describe, expect, test } from 'vitest';
import { guessMapping } from '~/imports/guess-mapping';

/** The guess for a table whose first line is the header; cells are parted by a bar. */
function guess(table: string) {
  const [header = [], ...rows] = table
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));
  return guessMapping(
    header,
    rows.map((cells) => ({ cells })),
  );
}

describe('a column called Name', () => {
  test('holds firms when its values are firms', () => {
    expect(guess('Name | Telefon\nZimtstern GmbH | 030 1234567\nEule Druck AG | 030 7654321')).toMatchObject({
      Name: 'company',
    });
  });

  test('holds firms when the mail’s domain repeats it', () => {
    expect(
      guess('Name | E-Mail\nLockenpracht | info@lockenpracht.example\nZimtstern | post@zimtstern.example'),
    ).toMatchObject({
      Name: 'company',
    });
  });

  test('holds people when the mail’s first part repeats it', () => {
    expect(guess('Name | E-Mail\nEdda Weiß | edda@x.example\nIvo Eule | ivo.eule@y.example')).toMatchObject({
      Name: 'fullName',
    });
  });

  test('holds people when the firm has a column of its own', () => {
    expect(guess('Name | Firma\nZimt | Zimt GmbH\nEule | Eule AG')).toMatchObject({
      Name: 'fullName',
      Firma: 'company',
    });
  });

  test('holds last names beside a first name', () => {
    expect(guess('Name | Vorname\nWeiß | Edda\nEule | Ivo')).toMatchObject({
      Name: 'lastName',
      Vorname: 'firstName',
    });
  });

  test('says nothing new beside first and last name', () => {
    expect(guess('Name | First Name | Last Name\nEdda Weiß | Edda | Weiß')).toMatchObject({ Name: null });
  });

  test('is the firm beside a contact person', () => {
    expect(guess('Name | Ansprechpartner\nZimtstern | Edda Weiß\nEulenhof | Ivo Eule')).toMatchObject({
      Name: 'company',
      Ansprechpartner: 'fullName',
    });
  });
});

describe('content', () => {
  test('contradicts a header that does not fit', () => {
    expect(guess('E-Mail | Telefon\n030 1234567 | edda@x.example\n030 7654321 | ivo@x.example')).toEqual({
      'E-Mail': 'phone',
      Telefon: 'email',
    });
  });

  test('is enough without a header that says anything', () => {
    expect(
      guess(
        'A | B | C\nedda@x.example | +49 30 1234567 | www.x.example\nivo@y.example | 030 7654321 | y.example',
      ),
    ).toEqual({
      A: 'email',
      B: 'phone',
      C: 'website',
    });
  });

  test('tells a title from a position and a salutation', () => {
    expect(guess('Title\nMr.\nMs.')).toEqual({ Title: 'salutation' });
    expect(guess('Title\nChief of Staff\nOffice Manager')).toEqual({ Title: 'position' });
    expect(guess('Titel\nDr.\nProf. Dr.')).toEqual({ Titel: 'title' });
  });

  test('does not make a website of profiles, nor a phone of numbers and dates', () => {
    expect(guess('URL | ID | Datum\nhttps://www.linkedin.com/in/edda | 4711000 | 01.02.2025')).toEqual({
      URL: null,
      ID: null,
      Datum: null,
    });
  });

  test('of a fax or a private detail is left out', () => {
    expect(
      guess(
        'Fax geschäftlich | Telefax | Geburtstag | E-Mail-Typ\n030 1234567 | 030 7654321 | 01.02.1980 | SMTP',
      ),
    ).toEqual({
      'Fax geschäftlich': null,
      Telefax: null,
      Geburtstag: null,
      'E-Mail-Typ': null,
    });
  });
});

describe('no field is taken twice', () => {
  test('a second phone and address overflow, a third is left out', () => {
    expect(
      guess(
        'Telefon | Telefon geschäftlich | Telefon privat | E-Mail | E-Mail privat\n1234567 | 1234568 | 1234569 | a@x.example | b@x.example',
      ),
    ).toEqual({
      Telefon: 'phone',
      'Telefon geschäftlich': 'phone2',
      'Telefon privat': null,
      'E-Mail': 'email',
      'E-Mail privat': 'email2',
    });
  });

  test('but notes and tags may be', () => {
    expect(guess('Notizen | Bemerkung | Tags | Kategorien\na | b | c | d')).toEqual({
      Notizen: 'notes',
      Bemerkung: 'notes',
      Tags: 'tags',
      Kategorien: 'tags',
    });
  });

  test('and the business side goes before the private one', () => {
    expect(guess('Ort privat | Ort geschäftlich\nBonn | Köln')).toEqual({
      'Ort privat': null,
      'Ort geschäftlich': 'city',
    });
  });
});

test('headers that are names of built-in properties are columns like any other', () => {
  const mapping = guess('__proto__ | constructor | E-Mail\nx | y | edda@x.example');
  expect(Object.entries(mapping)).toEqual([
    ['__proto__', null],
    ['constructor', null],
    ['E-Mail', 'email'],
  ]);
});
