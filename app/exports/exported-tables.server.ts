import { is } from 'drizzle-orm';
import { getTableConfig, PgTable } from 'drizzle-orm/pg-core';
import { KEYS_AND_COUNTERS } from '~/backups/tables.server';
import * as schema from '~db/schema/index';

/** What no backup holds, the second factors, and what the machine keeps for its own work. */
const LEFT_OUT = [
  ...KEYS_AND_COUNTERS,
  ...['recovery_codes', 'second_factors'],
  ...['file_removals', 'idempotency_keys', 'prospect_leases', 'search_words'],
];

/** Secrets, where bytes lie, and what only speeds up the search. */
const LEFT_OUT_COLUMNS = /hash|token|encrypted|sealed|_key$|search_text|match_name/;

export interface ExportedTable {
  name: string;
  columns: string[];
  /** The column that says whose a row is. */
  owner: string;
}

/** Every table of the schema in which a workspace has rows of its own, so that none made later is forgotten. */
export const exportedTables = (): ExportedTable[] =>
  Object.values(schema)
    .filter((part) => is(part, PgTable))
    .map(getTableConfig)
    .filter(({ name }) => !LEFT_OUT.includes(name))
    .flatMap(({ name, columns }) => {
      const names = columns.map((column) => column.name);
      const owner = name === 'workspaces' ? 'id' : 'workspace_id';
      const kept = names.filter((column) => column !== 'workspace_id' && !LEFT_OUT_COLUMNS.test(column));
      return names.includes(owner) ? [{ name, columns: kept, owner }] : [];
    });
