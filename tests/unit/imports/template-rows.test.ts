import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { i18nFor } from '~/i18n/i18n.server';
import type { Locale } from '~/i18n/locales';
import { guessMapping } from '~/imports/guess-mapping';
import { mapRow } from '~/imports/map-row.server';
import { templateFields, templateRows } from '~/imports/template-rows';
import { writeCsv } from '~/imports/write-csv.server';
import { readTable } from '~tests/support/read-table';

test.each<[Locale, ';' | ',', string]>([
  ['de', ';', 'DE'],
  ['en', ',', 'GB'],
])(
  'the template in %s is imported as it is, every column recognised and nothing to complain about',
  async (locale, delimiter, country) => {
    const rows = templateRows(i18nFor(locale).t, locale);
    const pieces = Readable.from(writeCsv(rows, { encoding: 'utf-8-bom', delimiter, lineBreak: '\r\n' }));
    const read = await readTable(await buffer(pieces));
    expect(read).toMatchObject({ ok: true, dialect: { encoding: 'utf-8-bom', delimiter, headerLine: 1 } });
    if (!read.ok) return;
    const mapping = guessMapping(read.columns, read.rows);
    expect(Object.values(mapping)).toEqual([...templateFields]);
    const mapped = read.rows.map((row) => mapRow(row, { columns: read.columns, mapping, country }));
    expect(mapped.flatMap(({ issues }) => issues)).toEqual([]);
    expect(mapped.every(({ prospect }) => prospect.phones.length > 0)).toBe(true);
  },
);
