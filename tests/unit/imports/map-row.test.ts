import { describe, expect, test } from 'vitest';
import type { ImportField, Mapping } from '~/imports/fields';
import { type MapOptions, mapRow } from '~/imports/map-row.server';

/** Maps one row given as field to cell; the columns are called like their fields. */
function map(cells: Partial<Record<ImportField, string>>, options: Partial<MapOptions> = {}) {
  const columns = Object.keys(cells);
  const mapping = Object.fromEntries(columns.map((column) => [column, column])) as Mapping;
  const row = { line: 2, cells: Object.values(cells as Record<string, string>), issues: [] };
  return mapRow(row, { columns, mapping, country: 'DE', ...options });
}

const codes = (mapped: ReturnType<typeof map>) => mapped.issues.map(({ column, code }) => [column, code]);

describe('a row', () => {
  test('becomes a prospect with every value as the product keeps it', () => {
    const { prospect, issues } = map({
      salutation: 'Frau Dr.',
      firstName: ' Edda ',
      lastName: 'von der Heide',
      position: 'Inhaberin',
      company: 'Zimtstern GmbH',
      phone: '030 1234567',
      mobile: '0171 1234567',
      phone2: '+49 30 1234567',
      email: 'Edda@Zimtstern.example',
      email2: 'edda@müller.example',
      website: 'www.zimtstern.example',
      street: 'Weg 1\nHinterhaus',
      postalCode: 'D-10115',
      city: 'Berlin',
      country: 'Deutschland',
      notes: 'Ruft gern\r\nzurück',
      tags: 'Küche; Warm, Küche',
      'custom:Budget': '5 Std.',
    });
    expect(issues).toEqual([]);
    expect(prospect).toEqual({
      salutation: 'frau',
      title: 'Dr.',
      firstName: 'Edda',
      lastName: 'von der Heide',
      position: 'Inhaberin',
      company: 'Zimtstern GmbH',
      phones: [
        { e164: '+49301234567', extension: null, kind: 'landline' },
        { e164: '+491711234567', extension: null, kind: 'mobile' },
      ],
      emails: ['edda@zimtstern.example', 'edda@xn--mller-kva.example'],
      website: 'https://www.zimtstern.example',
      street: 'Weg 1, Hinterhaus',
      postalCode: '10115',
      city: 'Berlin',
      region: null,
      country: 'DE',
      industry: null,
      source: null,
      stageId: null,
      legalBasis: null,
      list: null,
      notes: 'Ruft gern\nzurück',
      tags: ['Küche', 'Warm'],
      custom: { Budget: '5 Std.' },
    });
  });

  test('splits a full name, and columns of their own win over it', () => {
    expect(map({ fullName: 'Frau Dr. Edda Weiß' }).prospect).toMatchObject({
      salutation: 'frau',
      title: 'Dr.',
      firstName: 'Edda',
      lastName: 'Weiß',
    });
    expect(map({ fullName: 'Edda Weiß', lastName: 'Weiß-Eule' }).prospect).toMatchObject({
      firstName: 'Edda',
      lastName: 'Weiß-Eule',
    });
    expect(map({ lastName: 'Weiß, Edda' }).prospect).toMatchObject({ firstName: 'Edda', lastName: 'Weiß' });
  });

  test('reads national numbers by its own country before the import’s', () => {
    expect(map({ phone: '01 5067200', country: 'Österreich' }).prospect.phones).toMatchObject([
      { e164: '+4315067200' },
    ]);
  });

  test.each([
    [{ city: 'D-10115 Berlin', street: 'Weg 1' }],
    [{ postalCode: '10115 Berlin', street: 'Weg 1' }],
    [{ street: 'Weg 1, 10115 Berlin' }],
    [{ street: 'Weg 1', postalCode: '10115', city: 'Berlin' }],
    [{ street: 'Weg 1', postalCode: '10115', city: '10115 Berlin' }],
  ])('parts the address %j', (address) => {
    const { prospect } = map({ company: 'Zimt', ...address });
    expect(prospect).toMatchObject({ street: 'Weg 1', postalCode: '10115', city: 'Berlin' });
  });

  test('gets the zero back that Excel took off a postal code, with a warning', () => {
    const mapped = map({ company: 'Zimt', phone: '0351 5550101', postalCode: '1067' });
    expect(mapped.prospect.postalCode).toBe('01067');
    expect(codes(mapped)).toEqual([['postalCode', 'postal_code_zero_restored']]);
  });

  test('keeps four digits where a country has four', () => {
    expect(map({ company: 'Zimt', postalCode: '1010', country: 'AT' }).prospect.postalCode).toBe('1010');
  });

  test('loses the apostrophe that protects cells of an export', () => {
    expect(map({ phone: "'+49 30 1234567", notes: "'=1+1" }).prospect).toMatchObject({
      phones: [{ e164: '+49301234567' }],
      notes: '=1+1',
    });
  });

  test('keeps labels as Google writes them', () => {
    expect(map({ company: 'Zimt', tags: '* myContacts ::: Kunden' }).prospect.tags).toEqual([
      'myContacts',
      'Kunden',
    ]);
  });

  test('puts several notes below each other, each after its column', () => {
    const row = { line: 2, cells: ['Edda', 'a', 'b'], issues: [] };
    const mapping = { Name: 'fullName', Notiz: 'notes', Budget: 'notes' } as const;
    const mapped = mapRow(row, { columns: ['Name', 'Notiz', 'Budget'], mapping, country: 'DE' });
    expect(mapped.prospect.notes).toBe('Notiz: a\nBudget: b');
  });

  test('keeps a custom field of any name', () => {
    const { prospect } = map({ company: 'Zimt', 'custom:__proto__': 'x' });
    expect(Object.entries(prospect.custom)).toEqual([['__proto__', 'x']]);
  });
});

describe('issues', () => {
  test('name the column and whether the row can be imported', () => {
    const { issues } = map({ lastName: 'Weiß', phone: '4,9301E+11', email: 'info@x.example' });
    expect(issues).toEqual([
      { column: 'phone', code: 'phone_excel_damage', severity: 'error', params: { text: '4,9301E+11' } },
      { column: 'email', code: 'email_role', severity: 'warning', params: { address: 'info@x.example' } },
    ]);
  });

  test.each([
    [{ company: '=SUM(A1:A10)', phone: '030 1234567' }, ['company', 'formula_cell']],
    [{ company: '@SUM(A1)', phone: '030 1234567' }, ['company', 'formula_cell']],
    [{ company: '\u202eZimt', phone: '030 1234567' }, ['company', 'direction_marks']],
    [{ fullName: '+1234567890', phone: '030 1234567' }, ['fullName', 'name_unlikely']],
    [{ lastName: 'Weiß', salutation: 'Liebe', phone: '030 1234567' }, ['salutation', 'salutation_unknown']],
    [{ lastName: 'Weiß', country: 'Entenhausen', phone: '030 1234567' }, ['country', 'country_unknown']],
    [{ lastName: 'Weiß', website: 'folgt noch', phone: '030 1234567' }, ['website', 'website_invalid']],
    [{ company: 'x'.repeat(501), phone: '030 1234567' }, ['company', 'value_too_long']],
    [{ lastName: 'Weiß' }, [null, 'row_not_reachable']],
  ])('of %j say %j', (cells, issue) => {
    expect(codes(map(cells))).toEqual([issue]);
  });

  test('say that a row without name, firm, number and address is none', () => {
    expect(map({ city: 'Bonn' }).issues).toMatchObject([
      { column: null, code: 'row_without_prospect', severity: 'error' },
    ]);
  });

  test('that the reading of the file found come first', () => {
    const damage = { column: null, code: 'too_few_cells', severity: 'error', params: {} } as const;
    const row = { line: 2, cells: ['Weiß'], issues: [damage] };
    const { issues } = mapRow(row, {
      columns: ['a', 'b'],
      mapping: { a: 'lastName', b: 'phone' },
      country: 'DE',
    });
    expect(issues[0]).toEqual(damage);
  });
});

describe('two values in one cell', () => {
  const cells = { lastName: 'Weiß', phone: '030 1234567 / 0171 1234567', email: 'a@x.example; b@x.example' };

  test('are an error until she decides', () => {
    const mapped = map(cells);
    expect(mapped.issues.map(({ code, severity }) => [code, severity])).toEqual([
      ['phone_several', 'error'],
      ['email_several', 'error'],
      ['row_not_reachable', 'warning'],
    ]);
  });

  test('are both kept once she has decided so', () => {
    const { prospect, issues } = map(cells, { several: 'keep_all' });
    expect(issues).toEqual([]);
    expect(prospect.phones.map(({ e164 }) => e164)).toEqual(['+49301234567', '+491711234567']);
    expect(prospect.emails).toEqual(['a@x.example', 'b@x.example']);
  });
});
