import { cleanLine } from '~/prospects/clean-text';
import { isValue } from './column-content';
import { meaningOf } from './header-meaning';
import type { RawRecord } from './read-frame.server';
import { storable } from './storable';

/** Lines that may stand before the header, as LinkedIn's notes do. */
const mostPreamble = 30;

const longestName = 200;

/**
 * The record that names the columns, or null when the first is already a row. Lines before it are told by
 * filling less than half of the table's `width`.
 */
export function findHeader(records: readonly RawRecord[], width: number): RawRecord | null {
  const candidates = records.slice(0, mostPreamble).filter((record) => filled(record) * 2 >= width);
  const enough = width > 2 ? 2 : 1;
  const named = candidates.find((record) => knownNames(record) >= enough && !looksLikeRow(record));
  if (named) return named;
  const first = candidates[0];
  return first && !looksLikeRow(first) ? first : null;
}

/** Names for the columns, each once: blank ones are '#3', repeated ones 'Telefon (2)'. */
export function nameColumns(cells: readonly string[]): string[] {
  const taken = new Map<string, number>();
  return cells.map((cell, index) => {
    const name = storable(cleanLine(cell).slice(0, longestName)) || `#${index + 1}`;
    const before = taken.get(name) ?? 0;
    taken.set(name, before + 1);
    return before === 0 ? name : `${name} (${before + 1})`;
  });
}

/** Headers that stand more than once, in the order of the file. */
export function repeatedHeaders(cells: readonly string[]): string[] {
  const names = cells.map((cell) => cleanLine(cell)).filter(Boolean);
  return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))];
}

const filled = (record: RawRecord) => record.cells.filter((cell) => cell !== '').length;

const knownNames = (record: RawRecord) =>
  record.cells.filter((cell) => meaningOf(cell.slice(0, longestName)).fields.length > 0).length;

const looksLikeRow = (record: RawRecord) => record.cells.some(isValue);
