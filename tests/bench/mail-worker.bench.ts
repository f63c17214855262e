import { setTimeout as wait } from 'node:timers/promises';
import { eq, sql } from 'drizzle-orm';
import { createTransport } from 'nodemailer';
import { LANES, startDeliveryLoop } from '~/mail/delivery-loop.server';
import { MOST_MESSAGES } from '~/mail/smtp-line.server';
import { newToken } from '~/platform/tokens.server';
import type { Db } from '~db/client';
import { deliveries } from '~db/schema/mail';
import { buildMailbox, buildSender, mailContext, testSecrets } from '~tests/factories/mail';
import { buildManyDeliveries, sealTokens } from '~tests/factories/many-deliveries';
import type { DatabaseCopy } from '~tests/support/copy-database';
import { requestContext } from '~tests/support/request-context';
import type { Bench, BenchContext, Measurement } from './bench';
import { startProcess } from './running-product';
import { sideBySide, timed } from './side-by-side';

const MESSAGES = 2_000;
const RUNS = 5;
/** As long as that of a real link. */
const TOKEN = newToken();
const ME = 'tilda@sonnentau.example';

/** Lets the worker send everything that waits; the messages wait again afterwards. */
async function timeWorker({ db, url }: DatabaseCopy): Promise<number> {
  await db.update(deliveries).set({ state: 'queued', attempts: 0, transmittingAt: null, sentAt: null });
  await db.execute(sql`vacuum analyze deliveries`);
  const context = mailContext(db);
  let loop: Awaited<ReturnType<typeof startDeliveryLoop>> | undefined;
  const milliseconds = await timed(async () => {
    loop = await startDeliveryLoop(
      requestContext({ ...context, env: { ...context.env, DATABASE_URL: url } }),
    );
    while (await hasUnsent(db)) await wait(10);
  });
  await loop?.stop();
  if ((await db.$count(deliveries, eq(deliveries.state, 'sent'))) < MESSAGES)
    throw new Error('Not all were sent');
  return milliseconds;
}

/** Found in an index: counting what is sent again and again would be measured as well. */
async function hasUnsent(db: Db): Promise<boolean> {
  const unsent = sql`${deliveries.state} in ('queued', 'sending')`;
  return (await db.select({ id: deliveries.id }).from(deliveries).where(unsent).limit(1)).length > 0;
}

/** The least there is to do: the same messages to the same people over as many connections, and nothing written down. */
async function timeBare({ db }: DatabaseCopy, port: number, maxMessages = MOST_MESSAGES): Promise<number> {
  const rows = await db.select().from(deliveries);
  const transport = createTransport({
    pool: true,
    maxConnections: LANES,
    maxMessages,
    host: '127.0.0.1',
    port,
    ignoreTLS: true,
  });
  const milliseconds = await timed(() =>
    Promise.all(
      rows.map(({ toAddress, subject, text, html, messageId }) =>
        transport.sendMail({
          from: `Tilda Sonnentau <${ME}>`,
          to: toAddress,
          ...{ subject: subject ?? '', text: text ?? '', html: html ?? '', messageId },
          headers: {
            'List-Unsubscribe': `<https://anklang.example/unsubscribe/${TOKEN}>, <mailto:${ME}?subject=unsubscribe>`,
            'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
          },
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
  const [worker, bare, keeping] = await sideBySide(
    RUNS,
    () => timeWorker(database),
    () => timeBare(database, port),
    () => timeBare(database, port, Number.POSITIVE_INFINITY),
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
    {
      name: 'messages of a bare loop that keeps its connections for ever',
      value: perSecond(keeping),
      unit: 'per second',
      runs: RUNS,
    },
  ];
}

export default {
  title: 'Sending mail',
  about: `What one worker sends to a mail server on the same machine that keeps each message on its disk before it says yes; beside it
nodemailer's own pool, which asks nothing and writes nothing down: as many connections, as many messages over each, the same
messages byte for byte but for their links.`,
  run,
} satisfies Bench;
