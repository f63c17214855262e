import { sql } from 'drizzle-orm';
import { index, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { workspaceId } from '../columns';
import { workspaces } from './accounts';

/** The words that stand in prospects' search texts, each once: what a mistyped word is compared with. */
export const searchWords = pgTable(
  'search_words',
  {
    workspaceId: workspaceId().references(() => workspaces.id, { onDelete: 'cascade' }),
    /** Folded as the search text is. */
    word: text('word').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.word] }),
    index('search_words_word').using('gin', sql`${t.word} gin_trgm_ops`),
  ],
);
