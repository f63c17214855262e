import { getTableName, is, type SQL, sql } from 'drizzle-orm';
import { getTableConfig, PgTable } from 'drizzle-orm/pg-core';
import * as schema from '~db/schema/index';
import { prospects } from '~db/schema/prospects';

/** A table whose rows belong to a person, and how they are found: `column` names a row of `parent`. */
export interface PersonTable {
  table: string;
  column: string;
  parent: PersonTable | null;
}

interface Reference {
  table: string;
  column: string;
  parent: string;
}

/** Which table refers to which, and by which column beside the workspace. */
const references: readonly Reference[] = Object.values(schema)
  .filter((part) => is(part, PgTable))
  .flatMap((table) =>
    getTableConfig(table).foreignKeys.flatMap((key) => {
      const { columns, foreignTable } = key.reference();
      const column = columns.at(-1)?.name;
      return column && column !== 'workspace_id'
        ? [{ table: getTableName(table), column, parent: getTableName(foreignTable) }]
        : [];
    }),
  );

function findTables(): PersonTable[] {
  const found: PersonTable[] = [{ table: getTableName(prospects), column: 'id', parent: null }];
  for (const parent of found) {
    for (const { table, column } of references.filter((reference) => reference.parent === parent.table)) {
      if (!found.some((known) => known.table === table)) found.push({ table, column, parent });
    }
  }
  return found;
}

/**
 * Every table with rows of a person, found in the schema, so that no table made later is forgotten; each by its
 * shortest way to the prospect.
 */
export const personTables: readonly PersonTable[] = findTables();

/** SQL that is true for the rows of a table, called `t`, that belong to these prospects. */
export function belongsTo({ column, parent }: PersonTable, workspaceId: string, ids: SQL): SQL {
  const own = sql`t.workspace_id = ${workspaceId} and t.${sql.identifier(column)} in`;
  if (!parent) return sql`${own} ${ids}`;
  if (!parent.parent) return sql`${own} ${ids}`;
  return sql`${own} (select t.id from ${sql.identifier(parent.table)} t where ${belongsTo(parent, workspaceId, ids)})`;
}
