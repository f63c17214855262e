import { useTranslation } from 'react-i18next';
import { SelectField } from '~/ui/select-field';
import { type Delimiter, delimiters, encodings, type LineBreak, lineBreaks } from './dialect';
import type { ImportView } from './queries.server';

const DELIMITER_NAMES = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'bar' } as const satisfies Record<
  Delimiter,
  string
>;

/** 'Semikolon' for `;`. */
export function useDelimiterName() {
  const { t } = useTranslation();
  return (value: string) => t(`imports.dialect.delimiters.${DELIMITER_NAMES[value as Delimiter]}`);
}

const LINE_BREAK_NAMES = { '\r\n': 'crlf', '\n': 'lf', '\r': 'cr' } as const satisfies Record<
  LineBreak,
  string
>;

/** 'Windows' for CR and LF. */
export function useLineBreakName() {
  const { t } = useTranslation();
  return (value: string) => t(`imports.dialect.lineBreaks.${LINE_BREAK_NAMES[value as LineBreak]}`);
}

/** Encoding, delimiter and line ends of a text file. */
export function TextDialectFields({ found: { dialect } }: { found: ImportView }) {
  const { t } = useTranslation();
  const delimiterName = useDelimiterName();
  const lineBreakName = useLineBreakName();
  return (
    <>
      <SelectField
        field={{ id: 'encoding', name: 'encoding', defaultValue: dialect.encoding }}
        label={t('imports.dialect.encoding')}
        options={encodings.map((value) => ({ value, label: t(`imports.dialect.encodings.${value}`) }))}
      />
      <SelectField
        field={{ id: 'delimiter', name: 'delimiter', defaultValue: dialect.delimiter }}
        label={t('imports.dialect.delimiter')}
        options={delimiters.map((value) => ({ value, label: delimiterName(value) }))}
      />
      <SelectField
        field={{ id: 'lineBreak', name: 'lineBreak', defaultValue: dialect.lineBreak }}
        label={t('imports.dialect.lineBreak')}
        options={lineBreaks.map((value) => ({ value, label: lineBreakName(value) }))}
      />
    </>
  );
}

/** Which sheet of a workbook is read. */
export function SheetField({ found: { dialect, sheets } }: { found: ImportView }) {
  const { t } = useTranslation();
  return (
    <SelectField
      field={{ id: 'sheet', name: 'sheet', defaultValue: dialect.sheet }}
      label={t('imports.dialect.sheet')}
      options={sheets.map((value) => ({ value, label: value }))}
      className="sm:col-span-2"
    />
  );
}
