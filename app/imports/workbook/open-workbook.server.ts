import type { Lookup } from './cell-text';
import { readNumberStyles } from './number-styles.server';
import { readSharedStrings } from './shared-strings.server';
import { readSheetRows, type SheetRow } from './sheet-rows.server';
import { findParts, type WorkbookParts } from './workbook-parts.server';
import { openZip, type ZipParts } from './zip-parts.server';

export interface Workbook {
  /** Names of the sheets to choose from: those she sees in her program. */
  sheets: string[];
  /** The filled rows of a sheet; of the first for a name the workbook does not have. */
  rows(sheet: string | undefined): AsyncGenerator<SheetRow>;
}

/** Opens an XLSX file. Macros, links, pictures and formulas are not looked at. Throws `UnreadableWorkbook`. */
export async function openWorkbook(bytes: Buffer): Promise<Workbook> {
  const zip = await openZip(bytes);
  const parts = await findParts(zip);
  const visible = parts.sheets.filter(({ hidden }) => !hidden);
  const sheets = visible.length > 0 ? visible : parts.sheets;
  let lookup: Promise<Lookup> | undefined;
  return {
    sheets: sheets.map(({ name }) => name),
    async *rows(name) {
      const sheet = sheets.find((candidate) => candidate.name === name) ?? sheets[0];
      lookup ??= readLookup(zip, parts);
      if (sheet) yield* readSheetRows(zip, sheet, await lookup);
    },
  };
}

async function readLookup(zip: ZipParts, { strings, styles, from1904 }: WorkbookParts): Promise<Lookup> {
  return {
    strings: await readSharedStrings(zip, strings),
    styles: await readNumberStyles(zip, styles),
    from1904,
  };
}
