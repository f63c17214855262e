import { type SQL, sql } from 'drizzle-orm';
import { matchName } from '~/companies/company-name';
import type { Db } from '~db/client';
import { begins } from './begins.server';
import { likelyWords } from './likely-words.server';
import type { Named } from './named-kinds';

const MOST = 5;

/** Of a common word any will do: so many are read, and the first by name are shown. */
const READ = 200;

/** Companies by the beginning of the name first, then by words in it, then by words like these. */
export async function findCompanies(
  db: Db,
  { workspaceId, query }: { workspaceId: string; query: string },
): Promise<Named[]> {
  const name = matchName(query);
  if (!name) return [];
  const starting = await find(db, workspaceId, begins(sql`c.match_name`, sql`${name}::text`));
  const words = name.split(' ');
  if (starting.length > 0 || words.every((word) => word.length < 3)) return starting;
  const having = await find(db, workspaceId, hasOneOf(words.map((word) => [word])));
  if (having.length > 0) return having;
  const likely = await Promise.all(words.map((word) => likelyWords(db, workspaceId, word)));
  const known = likely.every(([word], index) => word === words[index]);
  return known ? [] : await find(db, workspaceId, hasOneOf(likely));
}

const hasOneOf = (terms: string[][]) =>
  sql.join(
    terms.map((words) => {
      const alike = words.map((word) => sql`c.match_name like ${`%${literal(word)}%`}`);
      return sql`(${sql.join(alike, sql` or `)})`;
    }),
    sql` and `,
  );

/** A scan of the table could seem cheaper for a common word, and is not risked. */
async function find(db: Db, workspaceId: string, condition: SQL): Promise<Named[]> {
  const found = await db.execute<Named & Record<string, unknown>>(sql`
    select 'company'::text as kind, id, name, city as about, '/companies/' || id as "to" from (
      select c.id, c.name, c.match_name, c.city from companies c
      where c.workspace_id = ${workspaceId} and ${condition} limit ${READ}) found
    order by match_name, id limit ${MOST}`);
  return [...found];
}

const literal = (text: string) => text.replace(/[\\%_]/g, '\\$&');
