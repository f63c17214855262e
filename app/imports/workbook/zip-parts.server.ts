import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { UnreadableWorkbook } from './unreadable-workbook';

/** Parts of the largest workbooks, pictures included, are far fewer. */
const mostParts = 10_000;

/** Packed and unpacked sizes of real sheets differ by less than 60 times, of bombs by 1,000. */
const mostGrowth = 200;

/** Small parts may be as repetitive as they like; in bytes. */
const harmless = 1024 * 1024;

/** The parts of an Office file. */
export interface ZipParts {
  has(name: string): boolean;
  /** Unpacks a part piece by piece, nothing when it is missing; throws beyond `mostBytes`. */
  read(name: string, mostBytes: number): AsyncGenerator<Buffer>;
}

/** Lists the parts of an Office file without unpacking any. Throws `UnreadableWorkbook`. */
export async function openZip(bytes: Buffer): Promise<ZipParts> {
  const { zip, entries } = await listEntries(bytes);
  return {
    has: (name) => entries.has(keyOf(name)),
    async *read(name, mostBytes) {
      const entry = entries.get(keyOf(name));
      if (!entry) return;
      refuseBomb(entry, mostBytes);
      try {
        yield* await zip.openReadStreamPromise(entry);
      } catch (error) {
        throw new UnreadableWorkbook('file_broken', { cause: error });
      }
    },
  };
}

async function listEntries(bytes: Buffer): Promise<{ zip: ZipFile; entries: Map<string, Entry> }> {
  const entries = new Map<string, Entry>();
  try {
    const zip = await fromBufferPromise(bytes);
    if (zip.entryCount > mostParts) throw new UnreadableWorkbook('file_unpacks_too_large');
    for await (const entry of zip.eachEntry()) entries.set(keyOf(entry.fileName), entry);
    return { zip, entries };
  } catch (error) {
    if (error instanceof UnreadableWorkbook) throw error;
    throw new UnreadableWorkbook('file_broken', { cause: error });
  }
}

/** By what the archive declares; while it is unpacked yauzl holds it to that. */
function refuseBomb(entry: Entry, mostBytes: number) {
  if (entry.isEncrypted()) throw new UnreadableWorkbook('file_encrypted');
  const { uncompressedSize, compressedSize } = entry;
  const swollen = uncompressedSize > harmless && uncompressedSize > compressedSize * mostGrowth;
  if (swollen || uncompressedSize > mostBytes) throw new UnreadableWorkbook('file_unpacks_too_large');
}

/** Names of parts differ by more than case (ECMA-376 part 2). */
const keyOf = (name: string) => name.toLowerCase();
