import type { Readable } from 'node:stream';
import type { ISql } from 'postgres';

/** What a `copy … to stdout` gives, piece by piece. */
export async function copyOut(tx: ISql, copy: string): Promise<Readable> {
  const source = await tx.unsafe(copy).readable();
  // postgres.js pauses its socket for a slow reader and, when the end came in the same packet, never resumes it.
  source.once('end', () => {
    try {
      source._read(0);
    } catch {
      // The connection was lost meanwhile, as the next statement says.
    }
  });
  return source;
}
