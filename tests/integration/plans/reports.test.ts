import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { MemberActor } from '~/platform/actor';
import { periodOf } from '~/reports/period';
import { REPORTS } from '~/reports/reports.server';
import { buildCallDesk, GOOD_MOMENT } from '~tests/factories/calls';
import { fillCalls } from '~tests/factories/many-calls';
import { fillProspects } from '~tests/factories/many-prospects';
import { createTestDatabase, type TestDatabase } from '~tests/support/database';
import { MANY, readWhole } from '~tests/support/whole-tables';

const CLOCK = 'Europe/Berlin';

let database: TestDatabase;
let actor: MemberActor;

/** Every call brought a card up and was followed by a packet; every fiftieth of them said on its page that they are interested. */
beforeAll(async () => {
  database = await createTestDatabase();
  const { db } = database;
  ({ actor } = await buildCallDesk(db));
  await fillProspects(db, actor, 1000);
  await fillCalls(db, actor, { count: MANY, until: GOOD_MOMENT, everySeconds: 600 });
  await db.transaction(async (tx) => {
    await tx.execute(sql`set local session_replication_role = replica`);
    await tx.execute(sql`insert into card_clicks select workspace_id, id, 'price' from calls`);
    await tx.execute(sql`
      insert into packet_pages (workspace_id, id, prospect_id, version_id, token_hash, expires_at, member_id,
        cover_html, language, interested_at)
      select workspace_id, id, prospect_id, id, id::text, at, member_id, '', 'de',
        case when row_number() over () % 50 = 0 then at end
      from calls`);
  });
  await database.sql`vacuum analyze`;
});
afterAll(() => database.close());

test.each(['funnel', 'scripts', 'cards'] as const)(
  '%s are counted without reading all calls or all packet pages',
  async (name) => {
    const period = periodOf('4', GOOD_MOMENT, CLOCK);
    const count = (db: typeof database.db) => REPORTS[name](db, actor.workspaceId, period);
    expect(await readWhole(database, ['calls', 'packet_pages'], count)).toEqual([]);
  },
);
