import { createCellReader, type PlacedCell } from './cell-reader';
import type { Lookup } from './cell-text';
import { readXml } from './read-xml.server';
import { UnreadableWorkbook } from './unreadable-workbook';
import { isTrue, type Sheet } from './workbook-parts.server';
import type { ZipParts } from './zip-parts.server';

/** A row of a sheet that has a filled cell. */
export interface SheetRow {
  /** As the sheet counts, from 1. */
  line: number;
  /** By hand or by a filter. */
  hidden: boolean;
  /** The filled ones. */
  cells: PlacedCell[];
}

/** Read piece by piece, so that size costs time and no memory; in bytes, unpacked. */
const mostBytes = 1024 * 1024 * 1024;

/** ECMA-376 part 1, 18.3.1.73. */
const lastLine = 1_048_576;

/** The filled rows of a sheet (ECMA-376 part 1, 18.3), one at a time. Throws `UnreadableWorkbook`. */
export function readSheetRows(zip: ZipParts, { part }: Sheet, lookup: Lookup): AsyncGenerator<SheetRow> {
  if (!zip.has(part)) throw new UnreadableWorkbook('file_broken');
  return readXml<SheetRow>(zip.read(part, mostBytes), (emit) => {
    const reader = createCellReader(lookup);
    let row: SheetRow = { line: 0, hidden: false, cells: [] };
    return {
      open(name, attributes) {
        reader.open(name, attributes);
        if (name !== 'row') return;
        reader.startRow();
        row = { line: lineAfter(row.line, attributes.r), hidden: isTrue(attributes.hidden), cells: [] };
      },
      text: reader.text,
      close(name) {
        const cell = reader.close(name);
        if (cell) row.cells.push(cell);
        if (name === 'row' && row.cells.length > 0) emit(row);
      },
    };
  });
}

/** No line comes twice, whatever the file says. */
function lineAfter(before: number, written: string | undefined): number {
  const line = Math.max(Number.parseInt(written ?? '', 10) || 0, before + 1);
  if (line > lastLine) throw new UnreadableWorkbook('file_broken');
  return line;
}
