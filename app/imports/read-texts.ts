import { cleanLine, cleanText } from '~/prospects/clean-text';
import { type CellsByField, lineOf } from './cells';
import type { Issue } from './issue';
import type { TextDraft } from './prospect-draft';

/** Everything of a row that is kept as it is written. */
export function readTexts(cells: CellsByField, issues: Issue[]): TextDraft {
  return {
    company: lineOf(cells, 'company', issues),
    position: lineOf(cells, 'position', issues),
    industry: lineOf(cells, 'industry', issues),
    source: lineOf(cells, 'source', issues),
    list: lineOf(cells, 'list', issues),
    notes: notesOf(cells),
    tags: tagsOf(cells),
    custom: customOf(cells),
  };
}

/** Notes of several columns stand below each other, each after the name of its column. */
function notesOf(cells: CellsByField) {
  const notes = (cells.get('notes') ?? []).map(({ column, value }) => ({ column, text: cleanText(value) }));
  if (notes.length === 0) return null;
  return notes.map(({ column, text }) => (notes.length > 1 ? `${column}: ${text}` : text)).join('\n');
}

/** Google parts its labels by ' ::: ' and marks its own groups by a star. */
function tagsOf(cells: CellsByField) {
  const written = (cells.get('tags') ?? []).flatMap(({ value }) => value.split(/:::|[,;|\n]/));
  return [...new Set(written.map((tag) => cleanLine(tag).replace(/^\* ?/, '')).filter(Boolean))];
}

function customOf(cells: CellsByField): Record<string, string> {
  const custom = [...cells].filter(([field]) => field.startsWith('custom:'));
  return Object.fromEntries(
    custom.map(([field, [cell]]) => [field.slice('custom:'.length), cleanText(cell?.value ?? '')]),
  );
}
