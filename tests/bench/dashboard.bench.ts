import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { findOverview } from '~/reports/find-overview.server';
import { type PeriodName, periodOf } from '~/reports/period';
import type { Db } from '~db/client';
import { fillCalls } from '~tests/factories/many-calls';
import { fillProspects } from '~tests/factories/many-prospects';
import { buildStages } from '~tests/factories/prospects';
import { buildWorkspace } from '~tests/factories/workspace';
import { recordStatements } from '~tests/support/recorded-statements';
import type { Bench, BenchContext, Measurement } from './bench';
import { startProcess, startProduct } from './running-product';
import { sideBySide, spread, timed } from './side-by-side';

const PROSPECTS = 100_000;
const CALLS = 1_000_000;
/** Three years: far more than one person phones, as many as a dozen do. */
const EVERY_SECONDS = (3 * 365 * 86_400) / CALLS;
const RUNS = 50;
const ADDRESS = '/reports.data?_routes=routes%2F_app.reports._index';

async function run(context: BenchContext): Promise<Measurement[]> {
  const database = await context.createDatabase();
  const { db, url } = database;
  const actor = await buildWorkspace(db);
  await buildStages(db, actor);
  await fillProspects(db, actor, PROSPECTS);
  const now = new Date();
  await fillCalls(db, actor, { count: CALLS, until: now, everySeconds: Math.round(EVERY_SECONDS) });
  const many = CALLS.toLocaleString('en');
  context.say(`made ${many} calls`);

  const overview = (on: Db, weeks: PeriodName = '12') =>
    findOverview(on, actor.workspaceId, periodOf(weeks, now, 'Europe/Berlin'));
  const file = path.join(context.folder, 'statements.json');
  await writeFile(file, JSON.stringify({ [ADDRESS]: await recordStatements(url, (on) => overview(on)) }));
  const bare = await startProcess(['--import', 'tsx', 'tests/bench/bare-server.ts', url, file], /(\d+)\n/);
  const product = await startProduct(database, context.folder, actor);
  const get = async (server: string, headers: Record<string, string>) => {
    const response = await fetch(server + ADDRESS, { headers });
    await response.text();
    if (response.status !== 200) throw new Error(`Answered ${response.status}`);
  };
  const [ours, least, alone] = await spread(
    RUNS,
    () => timed(() => get(product.url, product.headers)),
    () => timed(() => get(bare.url, {})),
    () => timed(() => overview(db)),
  );
  const [year] = await sideBySide(RUNS, () => timed(() => overview(db, '52')));
  await Promise.all([product.stop(), bare.stop()]);
  const what = `reports over ${many} calls`;
  return [
    {
      name: `${what} against their statements alone, p95`,
      value: ours.p95 / least.p95,
      unit: 'times',
      limit: { atMost: 2 },
      runs: RUNS,
    },
    { name: `database of ${what}, p95`, value: alone.p95, unit: 'ms', limit: { atMost: 150 }, runs: RUNS },
    { name: `${what}, median`, value: ours.median, unit: 'ms', runs: RUNS },
    { name: `database of ${what}, a whole year, median`, value: year, unit: 'ms', runs: RUNS },
  ];
}

export default {
  title: 'Reports',
  about: `The page of reports as it is asked for from another page: twelve weeks out of three years. Beside it a bare \`node:http\` server
that sends the same statements to the same database and answers their rows as JSON.`,
  run,
} satisfies Bench;
