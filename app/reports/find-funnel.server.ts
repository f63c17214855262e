import { sql } from 'drizzle-orm';
import type { Db } from '~db/client';
import type { Funnel } from './funnel';
import { madeWithin } from './made-within.server';
import { peopleCalled } from './people-called.server';
import type { Period } from './period';

/**
 * How far the people called in a period have come since: reached, asked for documents, answered by mail or on the packet
 * page, became clients. People are counted, not calls.
 */
export async function findFunnel(db: Db, workspaceId: string, period: Period): Promise<Funnel> {
  const start = period.from.toISOString();
  const wereCalled = sql`prospect_id in (select prospect_id from calls where ${madeWithin(workspaceId, period)})`;
  const [funnel] = (await db.execute(sql`
    with people as ${peopleCalled(workspaceId, period)},
    answered as (
      select prospect_id from inbound_messages
      where workspace_id = ${workspaceId} and kind = 'reply' and received_at >= ${start}
      union
      select prospect_id from packet_pages
      where workspace_id = ${workspaceId} and interested_at >= ${start})
    select count(*)::int as called,
      count(*) filter (where reached)::int as reached,
      count(*) filter (where documents)::int as documents,
      (select count(*) from answered where ${wereCalled})::int as replies,
      (select count(*) from clients
        where workspace_id = ${workspaceId} and since >= ${start} and ${wereCalled})::int as clients
    from people`)) as unknown as Funnel[];
  return funnel ?? { called: 0, reached: 0, documents: 0, replies: 0, clients: 0 };
}
