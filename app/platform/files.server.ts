import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

export interface StoredFile {
  /** Where the bytes are; made here, never from a name a person chose. */
  key: string;
  /** Bytes. */
  size: number;
  /** Hex. */
  sha256: string;
}

/** Holds the bytes of uploads. One folder now; the interface is what an S3 bucket would need to offer. */
export interface FileStore {
  /** Writes everything or nothing. Beyond `maxBytes` it throws what `isTooLarge` knows. */
  put(source: AsyncIterable<Uint8Array>, maxBytes: number): Promise<StoredFile>;
  /** Throws with code ENOENT, on first read, when there is no such file. */
  read(key: string): Readable;
  remove(key: string): Promise<void>;
}

/** The system's own code for a file beyond the limit; a code outlives being bundled twice, a class does not. */
const TOO_LARGE = 'EFBIG';

export const isTooLarge = (error: unknown) =>
  error instanceof Error && 'code' in error && error.code === TOO_LARGE;

/** Where in its folder the bytes of a key lie. */
export const locateFile = (folder: string, key: string) =>
  path.join(folder, key.slice(0, 2), path.basename(key));

export function createFileStore(folder: string): FileStore {
  const locate = (key: string) => locateFile(folder, key);
  return {
    async put(source, maxBytes) {
      const key = randomUUID();
      const target = locate(key);
      const part = `${target}.part`;
      await mkdir(path.dirname(target), { recursive: true, mode: 0o700 });
      const hash = createHash('sha256');
      let size = 0;
      async function* measured() {
        for await (const chunk of source) {
          size += chunk.length;
          if (size > maxBytes) throw Object.assign(new Error('The file is too large.'), { code: TOO_LARGE });
          hash.update(chunk);
          yield chunk;
        }
      }
      // Opened before the first byte is asked for: what is not there yet can't be taken away when the source breaks off.
      const handle = await open(part, 'wx', 0o600);
      try {
        await pipeline(measured, handle.createWriteStream({ flush: true }));
        await rename(part, target);
      } catch (error) {
        await rm(part, { force: true });
        throw error;
      }
      return { key, size, sha256: hash.digest('hex') };
    },
    read: (key) => createReadStream(locate(key)),
    remove: (key) => rm(locate(key), { force: true }),
  };
}
