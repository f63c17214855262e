import { is, type SQL, sql } from 'drizzle-orm';
import { getTableConfig, PgTable } from 'drizzle-orm/pg-core';
import * as schema from '~db/schema/index';
import { prospects } from '~db/schema/prospects';

/** A table whose rows belong to a person, and how they are found: `column` names a row of `parent`. */
export interface PersonTable {
  table: string;
  column: string;
  parent: PersonTable | null;
}

const tables = Object.values(schema).filter((part) => is(part, PgTable));

const nameOf = (table: PgTable) => getTableConfig(table).name;

/** The tables below one, each with the column that refers to it. */
const childrenOf = (parent: string) =>
  tables.flatMap((table) =>
    getTableConfig(table).foreignKeys.flatMap((key) => {
      const { columns, foreignTable } = key.reference();
      const column = columns.at(-1)?.name;
      return nameOf(foreignTable) === parent && column && column !== 'workspace_id'
        ? [{ table: nameOf(table), column }]
        : [];
    }),
  );

function findTables(): PersonTable[] {
  const found: PersonTable[] = [{ table: nameOf(prospects), column: 'id', parent: null }];
  for (const parent of found) {
    for (const child of childrenOf(parent.table)) {
      if (!found.some(({ table }) => table === child.table)) found.push({ ...child, parent });
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
