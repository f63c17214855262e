import { createHash } from 'node:crypto';
import { errorColumns } from './error-file.server';
import { headerKey } from './header-key';

/**
 * The same for files with the same columns in the same order, however their headers are spelled, and for the
 * error file of an import; hexadecimal.
 */
export function headerFingerprint(columns: readonly string[]): string {
  const keys = columns.filter((column) => !errorColumns.includes(column)).map(headerKey);
  return createHash('sha256').update(JSON.stringify(keys)).digest('hex');
}
