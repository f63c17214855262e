import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { findProcess } from './process';

/** A running server, as it describes itself in postmaster.pid (PostgreSQL manual, storage-file-layout). */
export interface Postmaster {
  pid: number;
  port: number;
  ready: boolean;
}

const PID_LINE = 0;
const PORT_LINE = 3;
const STATUS_LINE = 7;

/** The server that runs on the cluster in `folder`, if any. */
export async function findPostmaster(folder: string): Promise<Postmaster | undefined> {
  const text = await readFile(pidFile(folder), 'utf8').catch(() => '');
  const lines = text.split('\n').map((line) => line.trim());
  const pid = Number(lines[PID_LINE]);
  if (!pid || findProcess(pid)?.name !== 'postgres') return undefined;
  return { pid, port: Number(lines[PORT_LINE]), ready: lines[STATUS_LINE] === 'ready' };
}

/** Removes what a killed server left: its number may by now belong to a process that has nothing to do with it. */
export async function clearStalePidFile(folder: string): Promise<void> {
  if (!(await findPostmaster(folder))) await rm(pidFile(folder), { force: true });
}

function pidFile(folder: string): string {
  return path.join(folder, 'postmaster.pid');
}
