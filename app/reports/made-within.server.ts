import { type SQL, sql } from 'drizzle-orm';
import type { Period } from './period';

/** The calls of a period that stand, as a condition on `calls`: the index `calls_made` answers it. */
export const madeWithin = (workspaceId: string, { from, to }: Period): SQL => sql`
  workspace_id = ${workspaceId} and undone_at is null
    and at >= ${from.toISOString()} and at < ${to.toISOString()}`;
