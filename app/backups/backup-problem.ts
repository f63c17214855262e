const CODES = [
  'busy',
  'exists',
  'no_space',
  'not_writable',
  'no_schema',
  'not_found',
  'not_a_backup',
  'cut_off',
  'damaged',
  'newer_format',
  'newer_schema',
  'running',
  'files_there',
  'database_there',
  'key_missing',
  'key_wrong',
  'key_unreadable',
] as const;

export type BackupProblemCode = (typeof CODES)[number];

/** What a message may name. */
interface Details {
  file: string;
  folder: string;
  /** Path in the archive. */
  part: string;
  /** Of the Anklang that made the backup. */
  version: string;
  /** Of the key that is needed, and of the one that was found. */
  fingerprint: string;
  found: string;
}

/** Why a backup could not be made or restored: `backups.problem.<code>`, which may name the details. */
export class BackupProblem extends Error {
  override name = 'BackupProblem';
  code: BackupProblemCode;
  details: Details;

  constructor(code: BackupProblemCode, details: Partial<Details> = {}, options?: ErrorOptions) {
    super(code, options);
    this.code = code;
    this.details = { file: '', folder: '', part: '', version: '', fingerprint: '', found: '', ...details };
  }
}

const NO_SPACE = ['ENOSPC', 'EDQUOT', 'EFBIG'];
const NOT_WRITABLE = ['EACCES', 'EPERM', 'EROFS', 'ENOENT', 'ENOTDIR', 'EISDIR'];

/** What a failed write means for the person; anything else stays the bug it is. PostgreSQL says 53100 when its disk is full. */
export function explainWriteError(error: unknown, file: string): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (NO_SPACE.includes(code) || code === '53100')
    return new BackupProblem('no_space', { file }, { cause: error });
  if (NOT_WRITABLE.includes(code)) return new BackupProblem('not_writable', { file }, { cause: error });
  return error;
}
