import { spawnSync } from 'node:child_process';
import { open, rm } from 'node:fs/promises';
import path from 'node:path';

const MOUNT = ['mount', '-t', 'tmpfs', '-o'];
/** As root a mount that nobody else sees; anybody else becomes root in a namespace of her own first (user_namespaces(7)). */
const WAYS = [
  ['unshare', '--mount'],
  ['unshare', '--user', '--map-root-user', '--mount'],
];

const way = WAYS.find(([command = '', ...args]) => {
  return spawnSync(command, [...args, ...MOUNT, 'size=1m', 'none', '/mnt']).status === 0;
});

/** Only Linux, and only where the system hands out such namespaces, has disks that end with the process that uses them. */
export const hasSmallDisks = way !== undefined;

/** What stands before a command so that `folder` is a disk of so many megabytes to it. */
export const onSmallDisk = (folder: string, megabytes: number): string[] => [
  ...(way ?? []),
  'sh',
  '-c',
  `${MOUNT.join(' ')} size=${megabytes}m,mode=700 none "$0" && exec "$@"`,
  folder,
];

/** The folder as the process sees it. */
export const seenBy = (pid: number, folder: string): string => `/proc/${pid}/root${folder}`;

/** Takes all room that is left in a folder; gives back what frees it. */
export async function fillDisk(folder: string): Promise<() => Promise<void>> {
  const ballast = path.join(folder, 'ballast');
  const file = await open(ballast, 'w');
  try {
    for (const size of [1024 * 1024, 4096]) await writeUntilFull(() => file.write(Buffer.alloc(size)));
  } finally {
    await file.close();
  }
  return () => rm(ballast);
}

async function writeUntilFull(write: () => Promise<unknown>): Promise<void> {
  try {
    for (;;) await write();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
  }
}
