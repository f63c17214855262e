import type { Result } from '~/platform/result';
import type { ImportRow } from './check-row';
import type { Dialect } from './dialect';
import type { FileError, Inspection } from './inspect-file.server';

/** An uploaded file. */
export interface TableFile {
  /** Bytes. */
  size: number;
  /** Begins anew each time. */
  read(): AsyncIterable<Uint8Array>;
}

/** A file opened as a table, whatever its format. */
export interface Table {
  /** What the beginning of the file tells; what she has decided already is not looked for. */
  inspect(decided?: Partial<Dialect>): Promise<Result<Inspection, FileError>>;
  /**
   * The rows below the header, one at a time, by ascending lines. Damage is told per row: its issues are errors
   * where the row cannot be used.
   */
  rows(dialect: Dialect, columns: readonly string[]): AsyncGenerator<ImportRow>;
}
