import { type SQL, sql } from 'drizzle-orm';

/**
 * SQL that folds text for searching: lower case, no accents, ß as ss, and umlauts the same whether written
 * ä, ae or a. For comparing only, and only with text folded by the same rule: 'Neue' becomes 'nue'.
 */
export const folded = (text: SQL): SQL<string> =>
  sql`regexp_replace(unaccent(lower(normalize(${text}, NFKC))), '([aou])e', '\\1', 'g')`;
