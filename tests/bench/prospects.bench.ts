import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { findSession, openSession } from '~/accounts/sessions.server';
import { findDuplicatesPage } from '~/merges/duplicates/find-duplicates-page.server';
import type { MemberActor } from '~/platform/actor';
import { boardPage } from '~/prospects/board-page.server';
import { tablePage } from '~/prospects/table-page.server';
import { findEverything } from '~/search/find-everything.server';
import { findProspectIds } from '~/search/find-prospect-ids.server';
import { findFrame } from '~/today/find-frame.server';
import type { Db } from '~db/client';
import { fillProspects } from '~tests/factories/many-prospects';
import { buildStages } from '~tests/factories/prospects';
import { buildWorkspace } from '~tests/factories/workspace';
import type { DatabaseCopy } from '~tests/support/copy-database';
import { recordStatements } from '~tests/support/recorded-statements';
import type { Bench, BenchContext, Measurement } from './bench';
import { startProcess, startProduct } from './running-product';
import { spread, timed, warmUp } from './side-by-side';

const SIZES = [10_000, 100_000, 1_000_000];
/** What is to be reached concerns this many: with few, a statement takes less than sending its answer. */
const LARGEST = Math.max(...SIZES);
const RUNS = 50;

const FILTER = 'f=city:is:Graz';
const WORDS = 'anna berlin';

/** As people type: a beginning, a name, common words, a number, an address, and what is mistyped. */
const TYPED = [
  ...[
    'mü',
    'muellermann',
    'Anna Sonnenbrodt',
    'berlin köln',
    'kanzlei',
    'example',
    '030 2000 0123',
    '000123',
  ],
  ...['person77@', 'Sonenbrodt', 'Wintrthal Rosa', 'qxqxqx'],
];

const RULES = ['email', 'phone', 'person', 'similar'] as const;

/** What is asked for, and all that the product asks the database for it: who it is, what stands around the page, the page. */
const requests = ({ workspaceId, memberId }: MemberActor, token: string) => {
  const now = new Date();
  const clock = { now, timeZone: 'Europe/Berlin' };
  const actor = { workspaceId, memberId };
  const signedIn = (db: Db) => findSession(db, { token, now });
  const framed = (page: (db: Db) => Promise<unknown>) => (db: Db) =>
    Promise.all([signedIn(db), findFrame(db, { actor, now }), page(db)]);
  const table = (search: string) =>
    framed((db) => tablePage(db, { actor, search: new URLSearchParams(search), ...clock }));
  const query = new URLSearchParams({ q: WORDS });
  return [
    { name: 'list', address: '/prospects.data', work: table('') },
    { name: 'filter', address: `/prospects.data?${FILTER}`, work: table(FILTER) },
    {
      name: 'search',
      address: `/search.data?${query}&_routes=routes%2F_app.search`,
      work: (db: Db) => Promise.all([signedIn(db), findEverything(db, { ...actor, query: WORDS, limit: 8 })]),
    },
    {
      name: 'board',
      address: '/prospects/board.data',
      work: framed((db) => boardPage(db, { workspaceId, search: new URLSearchParams(), ...clock })),
    },
    { name: 'first HTML of the list', address: '/prospects', work: table(''), atMost: 4 },
  ];
};

async function run(context: BenchContext): Promise<Measurement[]> {
  const found: Measurement[] = [];
  for (const size of SIZES) found.push(...(await measure(context, size)));
  return found;
}

async function measure(context: BenchContext, size: number): Promise<Measurement[]> {
  const database = await context.createDatabase();
  const actor = await buildWorkspace(database.db);
  await buildStages(database.db, actor);
  await fillProspects(database.db, actor, size);
  const many = size.toLocaleString('en');
  context.say(`made ${many} prospects`);
  const found = await measureRequests(context, database, actor, size);
  if (size === LARGEST) found.push(...(await measureDatabase(database.db, actor, many)));
  await database.close();
  return found;
}

async function measureRequests(
  context: BenchContext,
  database: DatabaseCopy,
  actor: MemberActor,
  size: number,
): Promise<Measurement[]> {
  const file = path.join(context.folder, 'statements.json');
  const token = await openSession(database.db, { actor, userAgent: null, now: new Date() });
  const asked = requests(actor, token);
  const recorded = await Promise.all(
    asked.map(async ({ address, work }) => [address, await recordStatements(database.url, work)]),
  );
  await writeFile(file, JSON.stringify(Object.fromEntries(recorded)));
  const bareArgs = ['--import', 'tsx', 'tests/bench/bare-server.ts', database.url, file];
  const bare = await startProcess(bareArgs, /(\d+)\n/);
  const product = await startProduct(database, context.folder, actor);
  const get = async (url: string, headers: Record<string, string>) => {
    const response = await fetch(url, { headers, redirect: 'manual' });
    await response.text();
    if (response.status !== 200) throw new Error(`${url} answered ${response.status}`);
  };
  const found: Measurement[] = [];
  for (const { name, address, atMost = 2 } of asked) {
    const both = [
      () => timed(() => get(product.url + address, product.headers)),
      () => timed(() => get(bare.url + address, {})),
    ] as const;
    await warmUp(...both);
    const [ours, least] = await spread(RUNS, ...both);
    const what = `${name} of ${size.toLocaleString('en')} prospects`;
    found.push(
      {
        name: `${what} against the bare statements, p95`,
        value: ours.p95 / least.p95,
        unit: 'times',
        ...(size === LARGEST && { limit: { atMost } }),
        runs: RUNS,
      },
      { name: `${what}, median`, value: ours.median, unit: 'ms', runs: RUNS },
    );
    context.say(`${what}: ${ours.median.toFixed(1)} ms beside ${least.median.toFixed(1)} ms`);
  }
  await Promise.all([product.stop(), bare.stop()]);
  return found;
}

/** What the database alone takes, without a server around it. */
async function measureDatabase(db: Db, { workspaceId }: MemberActor, many: string): Promise<Measurement[]> {
  const typed = await spread(
    RUNS,
    ...TYPED.map((query) => () => timed(() => findProspectIds(db, { workspaceId, query, limit: 8 }))),
  );
  const pages = await spread(
    3,
    ...RULES.map((rule) => () => timed(() => findDuplicatesPage(db, { workspaceId, rule }))),
  );
  const slowest = Math.max(...typed.map(({ p95 }) => p95));
  const word = TYPED[typed.findIndex(({ p95 }) => p95 === slowest)];
  return [
    {
      name: `database of a search in ${many} prospects, p95 of the slowest of ${TYPED.length} kinds of words (${word})`,
      value: slowest,
      unit: 'ms',
      limit: { atMost: 30 },
      runs: RUNS,
    },
    ...pages.map(({ median }, index) => ({
      name: `first page of duplicates by ${RULES[index]} in ${many} prospects`,
      value: median,
      unit: 'ms' as const,
      runs: 3,
    })),
  ];
}

export default {
  title: 'Prospects: list, filter, search and board',
  about: `Requests of somebody who is signed in, one after the other. Beside each a bare \`node:http\` server that sends the same
statements to the same database over postgres.js and answers their rows as JSON, both once their code has been compiled. Data
requests are what the page asks for when it is already open.`,
  run,
} satisfies Bench;
