import path from 'node:path';
import { fillProspects } from '~tests/factories/many-prospects';
import { buildStages } from '~tests/factories/prospects';
import { buildWorkspace } from '~tests/factories/workspace';
import type { Bench, BenchContext, Measurement } from './bench';
import { startProduct } from './running-product';
import { sideBySide } from './side-by-side';

const MANY = 1_000_000;
/** One page is the least that is shown, whatever there is. */
const FEW = 50;
const CONNECTIONS = 10;
const SECONDS = 5;
const RUNS = 5;

async function run(context: BenchContext): Promise<Measurement[]> {
  const [many, few] = [await begin(context, MANY), await begin(context, FEW)];
  await Promise.all([rateOf(many), rateOf(few)]);
  const [ofMany, ofFew] = await sideBySide(
    RUNS,
    () => rateOf(many),
    () => rateOf(few),
  );
  await Promise.all([many.stop(), few.stop()]);
  const what = `pages of the list a second, ${CONNECTIONS} connections`;
  return [
    {
      name: `${what}, ${MANY.toLocaleString('en')} prospects against ${FEW}`,
      value: ofMany / ofFew,
      unit: 'times',
      limit: { atLeast: 0.9 },
      runs: RUNS,
    },
    {
      name: `${what}, ${MANY.toLocaleString('en')} prospects`,
      value: ofMany,
      unit: 'per second',
      runs: RUNS,
    },
  ];
}

type Product = Awaited<ReturnType<typeof begin>>;

async function begin(context: BenchContext, prospects: number) {
  const database = await context.createDatabase();
  const actor = await buildWorkspace(database.db);
  await buildStages(database.db, actor);
  await fillProspects(database.db, actor, prospects);
  context.say(`made ${prospects.toLocaleString('en')} prospects`);
  return startProduct(database, path.join(context.folder, String(prospects)), actor);
}

/** Answers a second while each connection asks again as soon as it has its answer. */
async function rateOf({ url, headers }: Product): Promise<number> {
  let answers = 0;
  const begun = performance.now();
  const ask = async () => {
    while (performance.now() - begun < SECONDS * 1000) {
      const answer = await fetch(`${url}/prospects`, { headers, redirect: 'manual' });
      await answer.text();
      if (answer.status !== 200) throw new Error(`Answered ${answer.status}`);
      answers += 1;
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, ask));
  return answers / ((performance.now() - begun) / 1000);
}

export default {
  title: 'Requests a second',
  about: `The whole page of the list of prospects, its newest ${FEW}, asked for by ${CONNECTIONS} connections without pause: that of a workspace with
${MANY.toLocaleString('en')} prospects beside one with no more than the page shows. What it costs doesn't grow with the table.`,
  run,
} satisfies Bench;
