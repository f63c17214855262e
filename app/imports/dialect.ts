/** Encodings she can choose from; the names are iconv's, but for the byte order mark. */
export const encodings = [
  'utf-8',
  'utf-8-bom',
  'windows-1252',
  'utf-16le',
  'utf-16be',
  'iso-8859-15',
  'windows-1250',
  'windows-1251',
  'macintosh',
  'cp850',
] as const;

export type Encoding = (typeof encodings)[number];

export const delimiters = [',', ';', '\t', '|'] as const;

export type Delimiter = (typeof delimiters)[number];

export const lineBreaks = ['\r\n', '\n', '\r'] as const;

export type LineBreak = (typeof lineBreaks)[number];

/** How a file is to be read, and how its rows in error are written. */
export interface Dialect {
  encoding: Encoding;
  delimiter: Delimiter;
  lineBreak: LineBreak;
  /** 1-based line in the file; 0 when the first record is already a row. */
  headerLine: number;
  /** Of a workbook. */
  sheet?: string;
}
