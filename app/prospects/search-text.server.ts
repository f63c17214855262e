import { type SQL, sql } from 'drizzle-orm';
import { prospects } from '~db/schema/prospects';
import { folded } from './folded.server';

/** Whether a term stands anywhere in what the search looks at; the index of trigrams answers. */
export function containsTerm(term: string): SQL {
  const literal = term.replace(/[\\%_]/g, '\\$&');
  return sql`${prospects.searchText} like '%' || ${folded(sql`${literal}::text`)} || '%'`;
}
