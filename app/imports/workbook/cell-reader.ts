import { type CellText, type Lookup, type RawCell, readCell } from './cell-text';

/** A filled cell at its place in the row, from 0. */
export interface PlacedCell extends CellText {
  index: number;
}

/** Gathers the cells of a sheet from its elements. */
export function createCellReader(lookup: Lookup) {
  let cell: RawCell | null = null;
  let index = -1;
  let reading = false;
  let phonetic = false;
  return {
    startRow() {
      index = -1;
    },
    open(name: string, attributes: Record<string, string>) {
      if (name === 'c') {
        index = indexOf(attributes.r) ?? index + 1;
        cell = {
          type: attributes.t ?? 'n',
          style: Number(attributes.s ?? 0),
          written: '',
          hasFormula: false,
        };
      }
      if (name === 'rPh') phonetic = true;
      if (name === 'f' && cell) cell.hasFormula = true;
      reading = cell !== null && !phonetic && (name === 'v' || name === 't');
    },
    text(text: string) {
      if (reading && cell) cell.written += text;
    },
    /** The cell that ends here, null when none does or it holds nothing. */
    close(name: string): PlacedCell | null {
      reading = false;
      if (name === 'rPh') phonetic = false;
      if (name !== 'c' || !cell) return null;
      const read = readCell(cell, lookup);
      cell = null;
      return read.text.trim() === '' && !read.finding ? null : { ...read, index };
    },
  };
}

/** 'C7' is 2; null for what names no column. */
function indexOf(reference: string | undefined): number | null {
  const letters = /^[A-Z]{1,3}/.exec(reference ?? '')?.[0];
  if (!letters) return null;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
