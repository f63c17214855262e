import { asc, desc, eq, sql } from 'drizzle-orm';
import type { Db } from '~db/client';
import { sequences } from '~db/schema/sequences';

export type ListedSequence = Awaited<ReturnType<typeof listSequences>>[number];

// Written out: in a select of one table drizzle leaves the table name away, and the inner tables would be meant.
const versions = sql`sequence_versions v where v.workspace_id = sequences.workspace_id and v.sequence_id = sequences.id`;

const enrolled = (states: readonly string[]) => sql<number>`(
  select count(*)::int from enrolments e
  join sequence_versions v on v.workspace_id = e.workspace_id and v.id = e.version_id
  where e.workspace_id = sequences.workspace_id and v.sequence_id = sequences.id
    and e.state in ${states})`;

/** All sequences with who is in them and what has come of it, the default one first. */
export const listSequences = (db: Db, workspaceId: string) =>
  db
    .select({
      id: sequences.id,
      name: sequences.name,
      isDefault: sequences.isDefault,
      /** Null as long as nothing is published. */
      version: sql<number | null>`(select max(v.number) from ${versions} and v.published_at is not null)`,
      hasDraft: sql<boolean>`exists (select from ${versions} and v.published_at is null)`,
      steps: sql<number>`(select count(*)::int from steps s where s.workspace_id = sequences.workspace_id
        and s.version_id = (select v.id from ${versions} order by v.published_at is null, v.number desc limit 1))`,
      active: enrolled(['active', 'pending']),
      paused: enrolled(['paused', 'paused_ooo']),
      replied: enrolled(['finished_replied', 'finished_converted']),
    })
    .from(sequences)
    .where(eq(sequences.workspaceId, workspaceId))
    .orderBy(desc(sequences.isDefault), asc(sequences.name));
