import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { TFunction } from 'i18next';
import type { Locale } from '~/i18n/locales';
import { templateRows } from './template-rows';
import { writeCsv } from './write-csv.server';

/** A file to be filled in with Excel, which parts cells by the delimiter of its language and needs the mark of UTF-8. */
export const templateFile = (t: TFunction, locale: Locale): Promise<Buffer> =>
  buffer(
    Readable.from(
      writeCsv(templateRows(t, locale), {
        encoding: 'utf-8-bom',
        delimiter: locale === 'de' ? ';' : ',',
        lineBreak: '\r\n',
      }),
    ),
  );
