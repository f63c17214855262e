import { type SQL, sql } from 'drizzle-orm';
import { madeWithin } from './made-within.server';
import type { Period } from './period';

/** A query in brackets: who was called in a period, and whether they were reached and asked for documents. */
export const peopleCalled = (workspaceId: string, period: Period): SQL => sql`(
  select prospect_id,
    count(conversation) > 0 as reached,
    count(*) filter (where conversation = 'send_documents') > 0 as documents
  from calls
  where ${madeWithin(workspaceId, period)}
  group by prospect_id)`;
