import { sql } from 'drizzle-orm';
import type { Db } from '~db/client';
import { idSet } from '~db/rows';
import { findPerson, type WhichPerson } from '../find-person.server';
import { belongsTo, personTables } from '../person-tables.server';

/** All that is kept of a person, as `docs/access.md` describes it. */
export interface PersonData {
  format: 'anklang-person';
  version: 1;
  /** When this was put together: ISO 8601. */
  at: string;
  companies: Record<string, unknown>[];
  /** Rows by table, their columns as the database names them. */
  records: Record<string, Record<string, unknown>[]>;
}

/** What is no information about the person: secrets, and what only speeds up the search. */
const LEFT_OUT = /hash|token|encrypted|search_text|effects|likeness/;

/** Every row of every table that belongs to a person (Art. 15 and 20 GDPR); null when there is none. */
export async function findPersonData(db: Db, which: WhichPerson, now: Date): Promise<PersonData | null> {
  const person = await findPerson(db, which);
  if (!person) return null;
  const { workspaceId, ids, companyIds } = person;
  const records: PersonData['records'] = {};
  for (const entry of personTables) {
    const rows = await db.execute<{ row: Record<string, unknown> }>(sql`
      select to_jsonb(t) as row from ${sql.identifier(entry.table)} t
      where ${belongsTo(entry, workspaceId, idSet(ids))}`);
    if (rows.length > 0) records[entry.table] = [...rows].map(({ row }) => told(row));
  }
  const companies = await db.execute<{ row: Record<string, unknown> }>(sql`
    select to_jsonb(t) as row from companies t
    where t.workspace_id = ${workspaceId} and t.id in ${idSet(companyIds)}`);
  const at = now.toISOString();
  return {
    format: 'anklang-person',
    version: 1,
    at,
    companies: [...companies].map(({ row }) => told(row)),
    records,
  };
}

const told = (row: Record<string, unknown>) =>
  Object.fromEntries(
    Object.entries(row).filter(([column, value]) => value !== null && !LEFT_OUT.test(column)),
  );
