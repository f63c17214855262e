import { setTimeout as wait } from 'node:timers/promises';
import { eq, sql } from 'drizzle-orm';
import { createTransport } from 'nodemailer';
import { LANES, startDeliveryLoop } from '~/mail/delivery-loop.server';
import { deliveries } from '~db/schema/mail';
import { buildMailbox, buildSender, mailContext, testSecrets } from '~tests/factories/mail';
import { buildManyDeliveries, sealTokens } from '~tests/factories/many-deliveries';
import type { DatabaseCopy } from '~tests/support/copy-database';
import { requestContext } from '~tests/support/request-context';
import type { Bench, BenchContext, Measurement } from './bench';
import { startProcess } from './running-product';
import { sideBySide, timed } from './side-by-side';

const MESSAGES = 600;
const RUNS = 5;

/** Lets the worker send everything that waits; the messages wait again afterwards. */
async function timeWorker({ db, url }: DatabaseCopy): Promise<number> {
  await db.update(deliveries).set({ state: 'queued', attempts: 0, transmittingAt: null, sentAt: null });
  await db.execute(sql`vacuum analyze deliveries`);
  const context = mailContext(db);
  const isSent = eq(deliveries.state, 'sent');
  let loop: Awaited<ReturnType<typeof startDeliveryLoop>> | undefined;
  const milliseconds = await timed(async () => {
    loop = await startDeliveryLoop(
      requestContext({ ...context, env: { ...context.env, DATABASE_URL: url } }),
    );
    while ((await db.$count(deliveries, isSent)) < MESSAGES) await wait(10);
  });
  await loop?.stop();
  return milliseconds;
}

/** The least there is to do: the same texts to the same people over as many connections, and nothing written down. */
async function timeBare({ db }: DatabaseCopy, port: number): Promise<number> {
  const rows = await db.select().from(deliveries);
  const transport = createTransport({
    pool: true,
    maxConnections: LANES,
    maxMessages: Number.POSITIVE_INFINITY,
    host: '127.0.0.1',
    port,
    ignoreTLS: true,
  });
  const milliseconds = await timed(() =>
    Promise.all(
      rows.map(({ toAddress, subject, text, html, messageId }) =>
        transport.sendMail({
          from: 'Tilda Sonnentau <tilda@sonnentau.example>',
          to: toAddress,
          ...{ subject: subject ?? '', text: text ?? '', html: html ?? '', messageId },
          headers: { 'List-Unsubscribe': '<https://anklang.example/unsubscribe/token>' },
        }),
      ),
    ),
  );
  transport.close();
  return milliseconds;
}

async function run(context: BenchContext): Promise<Measurement[]> {
  const sink = await startProcess(
    ['--import', 'tsx', 'tests/bench/sink-process.ts', context.folder],
    /(\d+)\n/,
  );
  const port = Number(new URL(sink.url).port);
  const database = await context.createDatabase();
  const actor = await buildSender(database.db);
  await buildMailbox(database.db, actor, port);
  await buildManyDeliveries(database.db, actor, { count: MESSAGES });
  await sealTokens(database.db, actor, testSecrets);
  await timeWorker(database);
  await timeBare(database, port);
  const [worker, bare] = await sideBySide(
    RUNS,
    () => timeWorker(database),
    () => timeBare(database, port),
  );
  await sink.stop();
  const perSecond = (milliseconds: number) => (MESSAGES * 1000) / milliseconds;
  return [
    {
      name: 'messages of the worker against a bare loop',
      value: bare / worker,
      unit: 'times',
      limit: { atLeast: 0.7 },
      runs: RUNS,
    },
    { name: 'messages of the worker', value: perSecond(worker), unit: 'per second', runs: RUNS },
    { name: 'messages of the bare loop', value: perSecond(bare), unit: 'per second', runs: RUNS },
  ];
}

export default {
  title: 'Sending mail',
  about: `What one worker sends to a mail server on the same machine that keeps each message on its disk before it says yes; beside it
nodemailer's own pool with as many connections, which asks nothing and writes nothing down.`,
  run,
} satisfies Bench;
