import type { ImportPolicy } from '~db/schema/imports';

/** What can become of a row about a prospect that is there, in the order they are offered. */
export const POLICIES = ['fill_empty', 'overwrite', 'skip', 'create'] as const satisfies ImportPolicy[];
