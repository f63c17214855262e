import { afterAll, beforeAll, expect, test } from 'vitest';
import { countDeliveries, listDeliveries } from '~/mail/list-deliveries.server';
import type { OutboxView } from '~/mail/outbox-views';
import type { MemberActor } from '~/platform/actor';
import { newId } from '~db/columns';
import { deliveries } from '~db/schema/mail';
import { BUILT_AT, buildProspect, buildStages } from '~tests/factories/prospects';
import { buildMember, buildWorkspace } from '~tests/factories/workspace';
import { createTestDatabase, type TestDatabase } from '~tests/support/database';

let database: TestDatabase;
let actor: MemberActor;
let colleague: MemberActor;

beforeAll(async () => {
  database = await createTestDatabase();
  actor = await buildWorkspace(database.db);
  colleague = await buildMember(database.db, actor.workspaceId);
  await buildStages(database.db, actor);
  const prospectId = await buildProspect(database.db, actor);
  const build = (state: (typeof deliveries.$inferInsert)['state'], day: number, by = actor) => {
    const id = newId();
    const dueAt = new Date(BUILT_AT.getTime() + day * 86_400_000);
    const message = { ...by, id, prospectId, state, dueAt, toAddress: `${state}@beispiel.example` };
    return database.db.insert(deliveries).values({ ...message, messageId: `<${id}@x>`, createdAt: dueAt });
  };
  for (const day of [3, 1, 2, 2, 5]) await build('queued', day);
  await build('sending', 0);
  for (const day of [1, 3, 2]) await build('sent', day);
  await build('held', 1);
  await build('unknown', 2);
  await build('sent', 9, colleague);
});
afterAll(() => database.close());

const daysOf = (rows: { dueAt: Date }[]) =>
  rows.map(({ dueAt }) => (dueAt.getTime() - BUILT_AT.getTime()) / 86_400_000);

test('what is planned stands in the order in which it goes', async () => {
  const { rows } = await listDeliveries(database.db, actor, { view: 'queued' });
  expect(daysOf(rows)).toEqual([0, 1, 2, 2, 3, 5]);
});

test('what has gone stands with the newest first, and none of a colleague’s', async () => {
  const { rows } = await listDeliveries(database.db, actor, { view: 'sent' });
  expect(daysOf(rows)).toEqual([3, 2, 1]);
});

test('every part of the outbox is counted', async () => {
  expect(await countDeliveries(database.db, actor)).toEqual({
    unknown: 2,
    approval: 0,
    stopped: 0,
    outbox: 0,
    queued: 6,
    sent: 3,
    cancelled: 0,
  });
});

test.each<OutboxView>(['queued', 'sent'])(
  'the pages of %s neither skip nor repeat a message',
  async (view) => {
    const whole = await listDeliveries(database.db, actor, { view });
    const walked: string[] = [];
    let after: string | undefined;
    let before: string | null = null;
    do {
      const page = await listDeliveries(database.db, actor, { view, after, size: 2 });
      walked.push(...page.rows.map(({ id }) => id));
      after = page.next ?? undefined;
      before = page.previous;
    } while (after);
    expect(walked).toEqual(whole.rows.map(({ id }) => id));
    const back = await listDeliveries(database.db, actor, { view, before: before ?? '', size: 2 });
    expect(back.next).not.toBeNull();
    expect(walked.join()).toContain(back.rows.map(({ id }) => id).join());
  },
);
