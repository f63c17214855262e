import { fillProspects } from '~tests/factories/many-prospects';
import { buildStages } from '~tests/factories/prospects';
import { buildWorkspace } from '~tests/factories/workspace';
import type { Bench, BenchContext, Measurement } from './bench';
import { startProduct } from './running-product';
import { p95, timed } from './side-by-side';

const USERS = 200;
const SECONDS = 60;
const PROSPECTS = 10_000;
const PAGES = ['/today', '/prospects', '/prospects/board', '/tasks', '/calls', '/clients'];

/** What React leaves in a page that it had to end before it was whole. */
const CUT_OFF = /<!--\$!-->|\$RX\(/;

async function run(context: BenchContext): Promise<Measurement[]> {
  const database = await context.createDatabase();
  const actor = await buildWorkspace(database.db);
  await buildStages(database.db, actor);
  await fillProspects(database.db, actor, PROSPECTS);
  const product = await startProduct(database, context.folder, actor);
  const times: number[] = [];
  let failed = 0;
  const end = performance.now() + SECONDS * 1000;
  const user = async (first: number) => {
    for (let step = first; performance.now() < end; step += 1) {
      const address = product.url + PAGES[step % PAGES.length];
      const open = async () => {
        const answer = await fetch(address, { headers: product.headers, redirect: 'manual' });
        const page = await answer.text();
        if (answer.status !== 200 || CUT_OFF.test(page)) failed += 1;
      };
      times.push(await timed(open));
    }
  };
  await Promise.all(Array.from({ length: USERS }, (_, index) => user(index)));
  const alone = await timed(() => fetch(`${product.url}/today`, { headers: product.headers }));
  await product.stop();
  const what = `${USERS} users for ${SECONDS} s`;
  return [
    { name: `${what}: answers`, value: times.length / SECONDS, unit: 'per second', runs: 1 },
    { name: `${what}: answers that failed`, value: failed, unit: 'pages', limit: { atMost: 0 }, runs: 1 },
    { name: `${what}: p95 of a page`, value: p95(times), unit: 'ms', runs: 1 },
    { name: 'a page right afterwards', value: alone, unit: 'ms', runs: 1 },
  ];
}

export default {
  title: 'Many at once',
  about: `${USERS} signed-in people who open one page after the other without pause, in a workspace of ${PROSPECTS.toLocaleString('en')} prospects, while whoever
measures uses the same processor cores. No page may fail; whoever comes afterwards is served at once.`,
  run,
} satisfies Bench;
