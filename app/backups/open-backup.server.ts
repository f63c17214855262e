import { createHash } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { BackupProblem } from './backup-problem';
import { FORMAT, headSchema, MANIFEST, type Manifest, manifestSchema, type Part } from './manifest';

export interface OpenBackup {
  manifest: Manifest;
  /** The bytes of a part; throws at the end when they aren't those that were written. */
  read(part: Part): AsyncGenerator<Buffer>;
  close(): void;
}

/**
 * Opens a backup and reads what is in it.
 * @throws {BackupProblem} when it isn't one, isn't whole, or a newer Anklang wrote it.
 */
export async function openBackup(file: string): Promise<OpenBackup> {
  const zip = await openZip(file);
  try {
    const entries = new Map<string, Entry>();
    for await (const entry of zip.eachEntry()) entries.set(entry.fileName, entry);
    const manifest = await readManifest(zip, entries.get(MANIFEST), file);
    return {
      manifest,
      read: (part) => checked(zip, entries.get(part.path), part),
      close: () => zip.close(),
    };
  } catch (error) {
    zip.close();
    throw error instanceof BackupProblem
      ? error
      : new BackupProblem('damaged', { file, part: MANIFEST }, { cause: error });
  }
}

/** Reads everything once and compares it with what was written, before anything is made of it. */
export async function verifyBackup(
  { manifest, read }: OpenBackup,
  onProgress?: (progress: { done: number; total: number }) => void,
): Promise<void> {
  const parts = [...manifest.tables, ...manifest.files];
  const total = parts.reduce((sum, { bytes }) => sum + bytes, 0);
  let done = 0;
  for (const part of parts) {
    for await (const chunk of read(part)) done += chunk.length;
    onProgress?.({ done, total });
  }
}

async function openZip(file: string): Promise<ZipFile> {
  try {
    return await openPromise(file, { lazyEntries: true, autoClose: false });
  } catch (cause) {
    const missing = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
    if (missing) throw new BackupProblem('not_found', { file }, { cause });
    // A ZIP file has its directory at the end.
    const cutOff = /end of central directory/i.test(String(cause));
    throw new BackupProblem(cutOff ? 'cut_off' : 'damaged', { file, part: MANIFEST }, { cause });
  }
}

async function readManifest(zip: ZipFile, entry: Entry | undefined, file: string): Promise<Manifest> {
  if (!entry) throw new BackupProblem('not_a_backup', { file });
  const json = JSON.parse((await buffer(await zip.openReadStreamPromise(entry))).toString('utf8'));
  const head = headSchema.safeParse(json);
  if (!head.success) throw new BackupProblem('not_a_backup', { file });
  if (head.data.format > FORMAT) {
    throw new BackupProblem('newer_format', { version: String(json.version ?? '') });
  }
  return manifestSchema.parse(json);
}

async function* checked(zip: ZipFile, entry: Entry | undefined, part: Part): AsyncGenerator<Buffer> {
  const hash = createHash('sha256');
  try {
    if (!entry) throw new Error('This part is missing');
    for await (const chunk of await zip.openReadStreamPromise(entry)) {
      hash.update(chunk);
      yield chunk;
    }
  } catch (cause) {
    throw new BackupProblem('damaged', { part: part.path }, { cause });
  }
  if (hash.digest('hex') !== part.sha256) throw new BackupProblem('damaged', { part: part.path });
}
