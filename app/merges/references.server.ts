import { is } from 'drizzle-orm';
import { getTableConfig, PgTable } from 'drizzle-orm/pg-core';
import { prospectLeases } from '~db/schema/calls';
import { companies } from '~db/schema/companies';
import { importRows } from '~db/schema/imports';
import * as schema from '~db/schema/index';
import { prospects } from '~db/schema/prospects';
import type { MergedKind } from './merged-kind';

/** A column that names a prospect or a company, and what must not stand twice beside it. */
export interface Reference {
  table: string;
  column: string;
  /** Other columns that make a row unique together with this one. */
  unique: string[][];
}

export interface MergedTable {
  root: string;
  references: Reference[];
}

/** What an import did it did to that record; and whoever is on a screen is not merged. */
const staysBehind = new Set<unknown>([importRows, prospectLeases]);

/** These refer to a prospect without a foreign key. */
const UNBOUND: Reference[] = [
  { table: 'suppressions', column: 'prospect_id', unique: [] },
  { table: 'imports', column: 'referred_by_id', unique: [] },
];

/** Found in the schema, so that no table made later is forgotten. */
export const mergedTables: Record<MergedKind, MergedTable> = {
  prospect: {
    root: 'prospects',
    references: [...referencesTo(prospects), ...UNBOUND],
  },
  company: { root: 'companies', references: referencesTo(companies) },
};

/** The columns of a table's primary key, as the database names them. */
export function primaryKeyOf(name: string): string[] {
  const table = tables().find((table) => getTableConfig(table).name === name);
  if (!table) throw new Error(`There is no table ${name}.`);
  return getTableConfig(table).primaryKeys.flatMap(({ columns }) => columns.map(({ name }) => name));
}

function tables(): PgTable[] {
  return Object.values(schema).filter((part) => is(part, PgTable));
}

function referencesTo(target: PgTable): Reference[] {
  return tables()
    .filter((table) => !staysBehind.has(table))
    .flatMap((table) => {
      const { name, foreignKeys } = getTableConfig(table);
      return foreignKeys
        .map((key) => key.reference())
        .filter(({ foreignTable }) => foreignTable === target)
        .flatMap(({ columns }) => columns.at(-1)?.name ?? [])
        .map((column) => ({ table: name, column, unique: uniqueBeside(table, column) }));
    });
}

/** Indexes with a condition are left out: a merge sees to it that their rows fit before they move. */
function uniqueBeside(table: PgTable, column: string): string[][] {
  const { primaryKeys, indexes } = getTableConfig(table);
  const unique = indexes.filter(({ config }) => config.unique && !config.where);
  return [
    ...primaryKeys.map(({ columns }) => columns.map(({ name }) => name)),
    ...unique.map(({ config }) => config.columns.flatMap((part) => ('name' in part && part.name) || [])),
  ]
    .filter((names) => names.includes(column))
    .map((names) => names.filter((name) => name !== column));
}
