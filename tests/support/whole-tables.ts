import { expect } from 'vitest';
import type { Db } from '~db/client';
import type { TestDatabase } from './database';
import { recordStatements } from './recorded-statements';

interface Plan {
  'Node Type': string;
  'Relation Name'?: string;
  'Actual Rows': number;
  'Actual Loops': number;
  'Rows Removed by Filter'?: number;
  Plans?: Plan[];
}

/** How many rows a table has to have for the planner to see that reading all of them costs more. */
export const MANY = 40_000;

/** By a scan of the table, or by a walk through an index of it. */
function readsAll(plan: Plan, large: readonly string[]): string[] {
  const table = plan['Relation Name'] ?? '';
  const read = plan['Actual Loops'] * (plan['Actual Rows'] + (plan['Rows Removed by Filter'] ?? 0));
  const whole = large.includes(table) && (plan['Node Type'] === 'Seq Scan' || read > MANY / 2);
  return [...(whole ? [table] : []), ...(plan.Plans ?? []).flatMap((part) => readsAll(part, large))];
}

/** Which of the `large` tables some work reads from end to end, as PostgreSQL carries out its reading statements. */
export async function readWhole(
  { url, sql }: TestDatabase,
  large: readonly string[],
  work: (db: Db) => Promise<unknown>,
): Promise<string[]> {
  const statements = await recordStatements(url, work);
  expect(statements.length).toBeGreaterThan(0);
  return await sql.begin(async (tx) => {
    // As little beside these tables as the usual 4 MB are beside a million rows: sorting all of them isn't cheap here either.
    await tx.unsafe(`set local work_mem = '160kB'`);
    const tables: string[] = [];
    for (const { query, params } of statements) {
      if (query.includes('set_config')) {
        await tx.unsafe(query);
        continue;
      }
      const [row] = await tx.unsafe(`explain (analyze, format json) ${query}`, params as never[]);
      tables.push(...readsAll(row?.['QUERY PLAN'][0].Plan, large));
      // What was set was meant for one statement, in a transaction of its own.
      await tx.unsafe('reset enable_seqscan; reset enable_indexscan; reset plan_cache_mode');
    }
    return tables;
  });
}
