import { readdir, readFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import type { Bench, BenchContext, Measurement } from './bench';
import { startProcess } from './running-product';
import { sideBySide } from './side-by-side';

const RUNS = 7;
const SETTLED_MS = 20_000;

async function run({ folder, say }: BenchContext): Promise<Measurement[]> {
  const first = await timeToStart(folder);
  say(`first start ${(first / 1000).toFixed(1)} s`);
  const [again] = await sideBySide(RUNS, () => timeToStart(folder));
  const anklang = await start(folder);
  await wait(SETTLED_MS);
  const memory = await memoryOf(anklang.pid);
  const idle = await idleMinute(anklang.pid, folder);
  await anklang.stop();
  return [
    {
      name: 'second start to the first answer',
      value: again / 1000,
      unit: 's',
      limit: { atMost: 3 },
      runs: RUNS,
    },
    { name: 'first start, with a new database', value: first / 1000, unit: 's', runs: 1 },
    {
      name: 'memory when nothing happens, PostgreSQL included',
      value: memory / 1024 ** 2,
      unit: 'MB',
      limit: { atMost: 350 },
      runs: 1,
    },
    {
      name: 'processor time of the worker in a minute in which nothing happens',
      value: idle.worker,
      unit: 'ms',
      limit: { atMost: 600 },
      runs: 1,
    },
    {
      name: 'processor time of all processes in this minute, PostgreSQL included',
      value: idle.all,
      unit: 'ms',
      runs: 1,
    },
  ];
}

/** `npm start` with its own PostgreSQL. */
const start = (folder: string) =>
  startProcess(['scripts/start.mjs'], /runs at (http\S+)/, {
    DATA_DIR: folder,
    PORT: '0',
    NODE_ENV: 'production',
    npm_lifecycle_event: 'start',
  });

/** From the command to the first page that is answered with 200, in milliseconds. */
async function timeToStart(folder: string): Promise<number> {
  const begun = performance.now();
  const anklang = await start(folder);
  const answer = await fetch(`${anklang.url}/healthz`);
  if (answer.status !== 200) throw new Error(`Answered ${answer.status}`);
  const took = performance.now() - begun;
  await anklang.stop();
  return took;
}

/**
 * Bytes of a process and all that it has started. Memory that several share is counted once, each has its part of it
 * (proc(5), smaps_rollup, Pss).
 */
async function memoryOf(pid: number): Promise<number> {
  const rollup = await readFile(`/proc/${pid}/smaps_rollup`, 'utf8');
  const own = Number(/^Pss:\s+(\d+) kB/m.exec(rollup)?.[1]) * 1024;
  const parts = await Promise.all((await childrenOf(pid)).map(memoryOf));
  return parts.reduce((sum, part) => sum + part, own);
}

/** Milliseconds of processor time that are used in a minute: by the worker, and by everything. */
async function idleMinute(pid: number, folder: string): Promise<{ worker: number; all: number }> {
  const postmaster = Number((await readFile(`${folder}/postgres/postmaster.pid`, 'utf8')).split('\n')[0]);
  const pids = [...new Set([...(await familyOf(pid)), ...(await familyOf(postmaster))])];
  const before = await Promise.all(pids.map(processorTimeOf));
  await wait(60_000);
  const used = (await Promise.all(pids.map(processorTimeOf))).map(
    (after, index) => after - (before[index] ?? 0),
  );
  const commands = await Promise.all(pids.map((one) => readFile(`/proc/${one}/cmdline`, 'utf8')));
  const worker = used[commands.findIndex((command) => command.includes('build/worker.js'))] ?? Number.NaN;
  return { worker, all: used.reduce((sum, one) => sum + one, 0) };
}

/** Of user and kernel, in milliseconds: the kernel counts in hundredths of a second (proc(5), stat). */
async function processorTimeOf(pid: number): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
  const [user, kernel] = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .slice(11, 13);
  return (Number(user) + Number(kernel)) * 10;
}

/** A process and all that it has started. */
async function familyOf(pid: number): Promise<number[]> {
  return [pid, ...(await Promise.all((await childrenOf(pid)).map(familyOf))).flat()];
}

async function childrenOf(pid: number): Promise<number[]> {
  const all = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const parents = await Promise.all(all.map(async (name) => [Number(name), await parentOf(name)] as const));
  return parents.filter(([, parent]) => parent === pid).map(([child]) => child);
}

/** Nothing of a process that has ended meanwhile. */
async function parentOf(pid: string): Promise<number | undefined> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
}

export default {
  title: 'Start and rest',
  about: `\`npm start\` with everything built and its database made before, up to the first answer; then the memory of all its processes
and the processor time of a minute, once nothing happens any more. Measured on Linux.`,
  run,
} satisfies Bench;
