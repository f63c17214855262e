import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Classification } from '~/inbox/mail';

/** The messages of a folder, each with what `expected.json` says of it. */
export function mailsIn(folder: string): { file: string; raw: Buffer; expected: Partial<Classification> }[] {
  const expectations: Record<string, Partial<Classification>> = JSON.parse(
    readFileSync(join(folder, 'expected.json'), 'utf8'),
  );
  return Object.entries(expectations).map(([file, expected]) => ({
    file,
    raw: readFileSync(join(folder, file)),
    expected,
  }));
}
