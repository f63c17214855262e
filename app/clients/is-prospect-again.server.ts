import { sql } from 'drizzle-orm';

/**
 * Whether the person behind a client stands in an open stage, to be won once more. Written out: in a select of one
 * table drizzle leaves the table name away, and the inner tables would be meant.
 */
export const isProspectAgain = sql<boolean>`exists (
  select from prospects p join stages s on s.workspace_id = p.workspace_id and s.id = p.stage_id
  where p.workspace_id = clients.workspace_id and p.id = clients.prospect_id and s.type = 'open'
)`;
