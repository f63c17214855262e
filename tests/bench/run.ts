/**
 * npm run bench [-- NAME …]
 * Runs all benches or the named ones, keeps what they find in bench/results and writes docs/performance.md from it.
 * A figure that is not reached is told, and the exit status says so.
 */
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openEmbedded } from '~db/embedded';
import { copyDatabase, createTemplate } from '~tests/support/copy-database';
import type { Bench, Measurement } from './bench';
import { isReached, tellMeasurement } from './measurement';
import { describeMachine, keepResult } from './results';

const ENDING = '.bench.ts';
const files = (await readdir(import.meta.dirname)).filter((file) => file.endsWith(ENDING)).sort();
const all = files.map((file) => file.slice(0, -ENDING.length));
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !all.includes(name));
if (unknown.length > 0) {
  console.error(`There is no bench ${unknown.join(', ')}; there are: ${all.join(', ')}`);
  process.exit(2);
}

const folder = await mkdtemp(path.join(tmpdir(), 'anklang-bench-'));
const server = await openEmbedded(path.join(folder, 'server'));
try {
  await createTemplate(server.url);
  for (const name of wanted.length > 0 ? wanted : all) {
    const measurements = await runBench(name);
    if (!measurements.every(isReached)) process.exitCode = 1;
  }
} finally {
  await server.close();
  await rm(folder, { recursive: true, force: true });
}

async function runBench(name: string): Promise<Measurement[]> {
  const { title, about, run } = (await import(`./${name}${ENDING}`)).default as Bench;
  console.error(`\n${title}`);
  const open = new Set<() => Promise<void>>();
  const own = await mkdtemp(path.join(folder, `${name}-`));
  const createDatabase = async () => {
    const database = await copyDatabase(server.url);
    const close = async () => {
      if (open.delete(close)) await database.close();
    };
    open.add(close);
    return { ...database, close };
  };
  const measurements = await run({ createDatabase, folder: own, say: (text) => console.error(`  ${text}`) });
  const version = await createDatabase().then(({ sql }) => sql`show server_version`);
  for (const close of open) await close();
  await rm(own, { recursive: true, force: true });
  const machine = describeMachine(String(version[0]?.server_version));
  await keepResult({ name, title, about, at: new Date().toISOString(), machine, measurements });
  for (const measurement of measurements) console.error(tellMeasurement(measurement));
  return measurements;
}
