import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { type Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import type { Part } from './manifest';

export interface ArchiveWriter {
  /** Adds what `source` gives; one part after the other. */
  add(path: string, source: Readable, options?: { packed?: boolean }): Promise<Part>;
  /** Adds a text and ends the archive. */
  finish(path: string, text: string): Promise<void>;
}

/** Writes a new ZIP file, readable by its owner only. Parts may be of any size, known or not (ZIP64). */
export function createArchive(file: string, mtime: Date): ArchiveWriter {
  const zip = new ZipFile();
  const target = createWriteStream(file, { flags: 'wx', mode: 0o600, flush: true });
  const written = pipeline(zip.outputStream, target);
  const failed = Promise.race([written, new Promise<never>((_, reject) => zip.on('error', reject))]);
  failed.catch(() => undefined);
  return {
    async add(path, source, { packed = true } = {}) {
      const hash = createHash('sha256');
      let bytes = 0;
      const measured = new Transform({
        transform(chunk: Buffer, _encoding, pass) {
          bytes += chunk.length;
          hash.update(chunk);
          pass(null, chunk);
        },
      });
      const read = pipeline(source, measured);
      zip.addReadStream(measured, path, { mtime, mode: 0o100600, compress: packed });
      await Promise.race([read, failed]);
      return { path, bytes, sha256: hash.digest('hex') };
    },
    async finish(path, text) {
      zip.addBuffer(Buffer.from(text), path, { mtime, mode: 0o100600 });
      zip.end();
      await failed;
    },
  };
}
