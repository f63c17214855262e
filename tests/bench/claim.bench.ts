import type { MemberActor } from '~/platform/actor';
import { buildMailbox, buildSender, claimNext } from '~tests/factories/mail';
import { buildManyDeliveries } from '~tests/factories/many-deliveries';
import type { DatabaseCopy } from '~tests/support/copy-database';
import type { Bench, BenchContext, Measurement } from './bench';
import { sideBySide, timed } from './side-by-side';

const FEW = 1_000;
const MANY = 1_000_000;
const CLAIMS = 50;
const RUNS = 9;

async function waiting(context: BenchContext, count: number): Promise<DatabaseCopy> {
  const database = await context.createDatabase();
  const actor: MemberActor = await buildSender(database.db);
  await buildMailbox(database.db, actor, 2525);
  const prospects = Math.min(count, 20_000);
  await buildManyDeliveries(database.db, actor, { count, prospects });
  context.say(`${count.toLocaleString('en')} messages wait`);
  return database;
}

async function timeClaims({ db, sql }: DatabaseCopy): Promise<number> {
  const milliseconds = await timed(async () => {
    for (let count = 0; count < CLAIMS; count += 1) {
      if (typeof (await claimNext(db)) === 'string') throw new Error('Nothing was claimed.');
    }
  });
  await sql`update deliveries set state = 'queued' where state = 'sending'`;
  return milliseconds / CLAIMS;
}

async function run(context: BenchContext): Promise<Measurement[]> {
  const few = await waiting(context, FEW);
  await timeClaims(few);
  const many = await waiting(context, MANY);
  await timeClaims(many);
  const [fewMs, manyMs] = await sideBySide(
    RUNS,
    () => timeClaims(few),
    () => timeClaims(many),
  );
  return [
    {
      name: `claim with ${MANY.toLocaleString('en')} waiting against ${FEW.toLocaleString('en')}`,
      value: manyMs / fewMs,
      unit: 'times',
      limit: { atMost: 1.5 },
      runs: RUNS,
    },
    { name: `claim with ${MANY.toLocaleString('en')} waiting`, value: manyMs, unit: 'ms', runs: RUNS },
  ];
}

export default {
  title: 'Claim of the next message',
  about: `What a worker does before it connects: finding the message that has waited longest, asking everything again that could forbid
it, and committing that it is being sent; beside it the same with a thousand waiting messages.`,
  run,
} satisfies Bench;
