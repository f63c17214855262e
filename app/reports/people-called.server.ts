import { type SQL, sql } from 'drizzle-orm';
import type { Period } from './period';

/** A query in brackets: who was called in a period, and whether they were reached and asked for documents. */
export const peopleCalled = (workspaceId: string, { from, to }: Period): SQL => sql`(
  select prospect_id,
    count(conversation) > 0 as reached,
    count(*) filter (where conversation = 'send_documents') > 0 as documents
  from calls
  where workspace_id = ${workspaceId} and undone_at is null
    and at >= ${from.toISOString()} and at < ${to.toISOString()}
  group by prospect_id)`;
