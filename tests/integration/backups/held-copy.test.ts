import { eq } from 'drizzle-orm';
import { DateTime } from 'luxon';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { confirmRestore } from '~/backups/confirm-restore.server';
import { findHeldCopy } from '~/backups/find-held-copy.server';
import { deliverNext } from '~/mail/deliver-next.server';
import { nextDueAt } from '~/mail/pick-deliveries.server';
import { sendAgain } from '~/mail/send-again.server';
import type { MemberActor } from '~/platform/actor';
import { advanceEnrolments } from '~/sequences/advance-enrolments.server';
import { workspaces } from '~db/schema/accounts';
import { deliveries } from '~db/schema/mail';
import { enrolments } from '~db/schema/sequences';
import {
  buildEnrolment,
  buildMailbox,
  buildSender,
  buildWillingProspect,
  mailContext,
} from '~tests/factories/mail';
import { BUILT_AT } from '~tests/factories/prospects';
import { createTestDatabase, type TestDatabase } from '~tests/support/database';
import { type SmtpSink, startSmtpSink } from '~tests/support/smtp-sink';

let database: TestDatabase;
let sink: SmtpSink;
let actor: MemberActor;

beforeAll(async () => {
  [database, sink] = await Promise.all([createTestDatabase(), startSmtpSink()]);
  actor = await buildSender(database.db);
  await buildMailbox(database.db, actor, sink.port);
});
afterAll(() => Promise.all([database.close(), sink.close()]));

const now = DateTime.fromJSDate(BUILT_AT).plus({ hours: 2 }).toJSDate();
const states = async () =>
  (await database.db.select().from(deliveries).orderBy(deliveries.id)).map(({ state }) => state);

test('a restored copy sends nothing until an owner says so; what was due then waits for her decision', async () => {
  const { db } = database;
  await buildEnrolment(db, actor, await buildWillingProspect(db, actor));
  const later = await buildEnrolment(
    db,
    actor,
    await buildWillingProspect(db, actor, 'theo@beispiel.example'),
  );
  await db
    .update(deliveries)
    .set({ dueAt: DateTime.fromJSDate(now).plus({ days: 3 }).toJSDate() })
    .where(eq(deliveries.enrolmentId, later));
  const [stepDue] = await db
    .update(enrolments)
    .set({ nextStepAt: BUILT_AT })
    .where(eq(enrolments.id, later))
    .returning();
  await db.update(workspaces).set({ restoredFrom: BUILT_AT, restoredAt: now });

  const context = mailContext(db, { now });
  expect(await deliverNext(context)).toBe(false);
  expect(await nextDueAt(db)).toBeNull();
  await advanceEnrolments(db, now);
  const [rests] = await db.select().from(enrolments).where(eq(enrolments.id, later));
  expect(rests).toEqual(stepDue);
  const { workspaceId } = actor;
  expect(await findHeldCopy(db, workspaceId, now)).toEqual({
    restoredFrom: BUILT_AT,
    messages: 1,
    sequences: 1,
  });

  await confirmRestore(db, { actor, now });
  expect(await findHeldCopy(db, workspaceId, now)).toBeNull();
  expect((await states()).sort()).toEqual(['held', 'queued']);
  const [paused] = await db.select().from(enrolments).where(eq(enrolments.id, later));
  expect(paused).toMatchObject({ state: 'paused', reason: 'restored' });
  expect(await deliverNext(context)).toBe(false);
  expect(sink.received).toHaveLength(0);

  const [held] = await db.select().from(deliveries).where(eq(deliveries.state, 'held'));
  await sendAgain(db, { deliveryId: held?.id ?? '', actor, now });
  expect(await deliverNext(context)).toBe(true);
  expect(sink.received).toHaveLength(1);
});
