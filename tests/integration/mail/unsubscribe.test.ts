import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { isSuppressed } from '~/consent/is-suppressed.server';
import { deliverNext } from '~/mail/deliver-next.server';
import { openDesk } from '~/mail/desk.server';
import { openTokens } from '~/mail/write-message.server';
import type { MemberActor } from '~/platform/actor';
import { newToken } from '~/platform/tokens.server';
import { action, loader } from '~/routes/unsubscribe.$token';
import { activities, auditEvents } from '~db/schema/activities';
import { deliveries } from '~db/schema/mail';
import { enrolments } from '~db/schema/sequences';
import {
  buildEnrolment,
  buildMailbox,
  buildSender,
  buildWillingProspect,
  claimNext,
  mailContext,
  testSecrets,
} from '~tests/factories/mail';
import { createTestDatabase, type TestDatabase } from '~tests/support/database';
import { requestContext } from '~tests/support/request-context';

/** `npm run test:faults` runs 1,000. */
const RACES = Number(process.env.MAIL_RACES ?? 50);

let database: TestDatabase;
let actor: MemberActor;
let token: string;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  await database.sql`truncate workspaces, rate_limits cascade`;
  actor = await buildSender(database.db);
  await buildEnrolment(database.db, actor, await buildWillingProspect(database.db, actor));
  await deliverNext(mailContext(database.db));
  token = openTokens(await theDelivery(), testSecrets).unsubscribe;
});

async function theDelivery() {
  const [delivery] = await database.db.select().from(deliveries);
  if (!delivery) throw new Error('no delivery');
  return delivery;
}

/** As a mail program does it, or a person's browser: nobody is signed in. */
function visit(method: string, visited = token): Promise<Response> {
  const init =
    method === 'POST' ? { method, body: new URLSearchParams('List-Unsubscribe=One-Click') } : { method };
  const request = new Request(`https://anklang.example/unsubscribe/${visited}`, init);
  const context = requestContext(mailContext(database.db));
  const args = { request, params: { token: visited }, context } as never;
  return Promise.resolve(method === 'POST' ? action(args) : loader(args)).catch((thrown) => thrown);
}

const isClosed = () =>
  isSuppressed(database.db, {
    workspaceId: actor.workspaceId,
    channel: 'email',
    value: 'erika@beispiel.example',
  });

test('opening the link a hundred times asks and changes nothing', async () => {
  for (let time = 0; time < 100; time += 1) {
    const response = await visit(time % 2 ? 'GET' : 'HEAD');
    expect(response.status).toBe(200);
  }
  expect(await (await visit('GET')).text()).toContain('Soll Tilda Sonnentau keine E-Mails mehr an');
  expect(await isClosed()).toBe(false);
  expect((await theDelivery()).state).toBe('outbox');
});

test('one click closes the address, ends the sequence and cancels what waits', async () => {
  const response = await visit('POST');
  expect(response.status).toBe(200);
  expect(await response.text()).toContain('Sie bekommen keine weiteren Nachrichten');
  expect(await isClosed()).toBe(true);
  expect(await database.db.select().from(enrolments)).toMatchObject([{ state: 'opted_out' }]);
  expect(await theDelivery()).toMatchObject({ state: 'cancelled', reason: 'enrolment_over' });
});

test('clicking again is answered the same and writes nothing more', async () => {
  await visit('POST');
  const before = [await database.db.$count(activities), await database.db.$count(auditEvents)];
  expect((await visit('POST')).status).toBe(200);
  expect([await database.db.$count(activities), await database.db.$count(auditEvents)]).toEqual(before);
});

test('an unknown link is not found, by any method', async () => {
  expect((await visit('GET', newToken())).status).toBe(404);
  expect((await visit('POST', newToken())).status).toBe(404);
});

test('in races no message is begun after the objection is committed', { timeout: 600_000 }, async () => {
  await buildMailbox(database.db, actor, 1);
  const desk = openDesk(mailContext(database.db));
  let begun = 0;
  for (let race = 0; race < RACES; race += 1) {
    await database.sql`truncate suppressions`;
    await forgetWithdrawals();
    await database.sql`update email_addresses set state = 'valid'`;
    await database.sql`update enrolments set state = 'active', ended_at = null`;
    await database.sql`update deliveries set state = 'queued', reason = null`;
    // Some lie ready when the race begins, the others are claimed in it.
    const ready = race % 2 === 0 ? await claimNext(database.db) : undefined;
    let objectedAt = Number.POSITIVE_INFINITY;
    const beginning = afterRoundTrips(race % 20).then(async () => {
      const claimed = ready ?? (await claimNext(database.db));
      const beganAt = performance.now();
      if (typeof claimed !== 'object' || (await desk.visit({ begins: claimed })) !== null) return null;
      return beganAt;
    });
    const objecting = visit('POST').then(() => {
      objectedAt = performance.now();
    });
    const [beganAt] = await Promise.all([beginning, objecting]);
    begun += Number(beganAt !== null);
    if (beganAt !== null) expect(beganAt).toBeLessThan(objectedAt);
  }
  await desk.close();
  expect(begun).toBeGreaterThan(0);
  expect(begun).toBeLessThan(RACES);
});

/** What no statement of the product can do: proof stays. */
const forgetWithdrawals = () =>
  database.sql.begin(async (sql) => {
    await sql`set local session_replication_role = replica`;
    await sql`delete from consents where kind = 'withdrawn'`;
  });

/** Lets the other side of a race have a head start of so many questions to the database. */
async function afterRoundTrips(count: number) {
  for (let trip = 0; trip < count; trip += 1) await database.sql`select 1`;
}
