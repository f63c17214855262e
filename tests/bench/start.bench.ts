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
once nothing happens any more. Measured on Linux.`,
  run,
} satisfies Bench;
