import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import type { ImportReport } from '~/imports/import-report.server';
import { buildStages } from '~tests/factories/prospects';
import { buildWorkspace } from '~tests/factories/workspace';
import type { BenchContext } from './bench';

const LOOK_EVERY_MS = 100;

interface TimedImport {
  report: ImportReport;
  milliseconds: number;
  /** The most memory the process had at once, in MB; undefined where the system does not tell. */
  megabytes: number | undefined;
}

/** Imports a file into an empty workspace as `npm run import` does, in a process of its own. */
export async function timeImport(context: BenchContext, file: string): Promise<TimedImport> {
  const database = await context.createDatabase();
  await buildStages(database.db, await buildWorkspace(database.db));
  await database.sql`checkpoint`;
  const env = { ...process.env, DATABASE_URL: database.url, DATA_DIR: context.folder };
  const args = ['scripts/import.mjs', file, '--list', 'Messung', '--json'];
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'ignore'] });
  let megabytes: number | undefined;
  const look = setInterval(async () => {
    megabytes = (await peakOf(child.pid)) ?? megabytes;
  }, LOOK_EVERY_MS);
  const [output, [code]] = await Promise.all([text(child.stdout), once(child, 'exit')]);
  clearInterval(look);
  await database.close();
  if (code !== 0) throw new Error(`The import ended with ${code}.`);
  const report = JSON.parse(output) as ImportReport;
  return { report, milliseconds: report.seconds * 1000, megabytes };
}

/** Of the process that imports, the child of the one that prepares it; Linux keeps the peak for each. */
async function peakOf(pid: number | undefined): Promise<number | undefined> {
  const importing = (await readText(`/proc/${pid}/task/${pid}/children`)).trim();
  const kilobytes = /^VmHWM:\s+(\d+) kB$/m.exec(await readText(`/proc/${importing}/status`))?.[1];
  return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
}

const readText = (file: string) => readFile(file, 'utf8').catch(() => '');
