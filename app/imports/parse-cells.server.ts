import { CsvError, parse } from 'csv-parse/sync';
import type { Delimiter } from './dialect';
import { type Issue, rowError, rowWarning } from './issue';

type Attempt = { cells: string[][]; error: null } | { cells: null; error: string };

/** Cells of records parted by `\n`, or null when a quote is out of place. Unquoted blanks at the edges go. */
export function tryParse(text: string, delimiter: Delimiter): string[][] | null {
  return attempt(text, delimiter, false).cells;
}

/**
 * Cells of one line whose quotes may be out of place. Quotes amid unquoted text are taken as written, with a
 * warning; anything else is an error, and the line is cut at every delimiter so that nothing is lost.
 */
export function parseLine(text: string, delimiter: Delimiter): { cells: string[]; issues: Issue[] } {
  const strict = attempt(text, delimiter, false);
  if (strict.cells) return { cells: strict.cells[0] ?? [], issues: [] };
  const found = strict.error === 'INVALID_OPENING_QUOTE' ? attempt(text, delimiter, true) : strict;
  if (found.cells) return { cells: found.cells[0] ?? [], issues: [rowWarning('quote_in_text')] };
  const code = found.error === 'CSV_QUOTE_NOT_CLOSED' ? 'unclosed_quote' : 'stray_quote';
  return { cells: text.split(delimiter), issues: [rowError(code)] };
}

function attempt(text: string, delimiter: Delimiter, relaxQuotes: boolean): Attempt {
  try {
    const cells = parse(text, {
      delimiter,
      record_delimiter: '\n',
      relax_column_count: true,
      relax_quotes: relaxQuotes,
      trim: true,
    });
    return { cells, error: null };
  } catch (error) {
    if (error instanceof CsvError) return { cells: null, error: error.code };
    throw error;
  }
}
