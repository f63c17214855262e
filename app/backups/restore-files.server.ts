import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { locateFile } from '~/platform/files.server';
import type { OpenBackup } from './open-backup.server';

/** Unpacks the stored files beside their place; `keep` puts them there, `discard` takes them away. */
export async function unpackFiles(dataDir: string, { manifest, read }: OpenBackup) {
  const aside = path.join(dataDir, 'files-being-restored');
  const folder = path.join(dataDir, 'files');
  const discard = () => rm(aside, { recursive: true, force: true });
  await discard();
  await mkdir(aside, { recursive: true, mode: 0o700 });
  try {
    for (const part of manifest.files) {
      const target = locateFile(aside, part.key);
      await mkdir(path.dirname(target), { recursive: true, mode: 0o700 });
      await pipeline(Readable.from(read(part)), createWriteStream(target, { mode: 0o600, flush: true }));
    }
  } catch (error) {
    await discard();
    throw error;
  }
  return {
    discard,
    async keep() {
      await rm(folder, { recursive: true, force: true });
      await rename(aside, folder);
    },
  };
}
