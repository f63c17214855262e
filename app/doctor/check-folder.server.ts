import { stat, statfs } from 'node:fs/promises';
import type { TFunction } from 'i18next';
import { keyFile } from '~/backups/find-key.server';
import { attention, type Finding, fine } from './finding';

/** Below this PostgreSQL and the next backup are in danger; in bytes. */
const LITTLE = 1_000_000_000;
const OTHERS = 0o077;
/** Base64 of 32 bytes. */
const KEY_LENGTH = 44;

/** The data folder: whether it is there, who may look into it, its key, and the room on its disk. */
export async function checkFolder(t: TFunction, folder: string): Promise<Finding[]> {
  const found = await stat(folder).catch(() => null);
  if (!found?.isDirectory()) {
    return [attention('folder', t('doctor.folder.missing', { folder }), t('doctor.folder.missingAdvice'))];
  }
  const isPrivate = (found.mode & OTHERS) === 0;
  return [
    isPrivate
      ? fine('folder', t('doctor.folder.ok', { folder }))
      : attention('folder', t('doctor.folder.open', { folder }), t('doctor.folder.openAdvice', { folder })),
    await checkKey(t, keyFile(folder)),
    await checkDisk(t, folder),
  ];
}

async function checkKey(t: TFunction, file: string): Promise<Finding> {
  const found = await stat(file).catch(() => null);
  if (!found) return attention('key', t('doctor.key.missing', { file }), t('doctor.key.missingAdvice'));
  if (found.size < KEY_LENGTH)
    return attention('key', t('doctor.key.broken', { file }), t('doctor.key.missingAdvice'));
  if ((found.mode & OTHERS) !== 0) {
    return attention('key', t('doctor.key.open', { file }), t('doctor.key.openAdvice', { file }));
  }
  return fine('key', t('doctor.key.ok'));
}

async function checkDisk(t: TFunction, folder: string): Promise<Finding> {
  const { bavail, bsize } = await statfs(folder);
  const free = bavail * bsize;
  const words = { free: (free / 1_000_000_000).toFixed(1) };
  return free > LITTLE
    ? fine('disk', t('doctor.disk.ok', words))
    : attention('disk', t('doctor.disk.little', words), t('doctor.disk.advice'));
}
