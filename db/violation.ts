import { DrizzleQueryError } from 'drizzle-orm';
import postgres from 'postgres';

/** SQLSTATE class 23 (PostgreSQL, Appendix A). */
const VIOLATIONS = { '23503': 'reference', '23505': 'unique' } as const;

/**
 * Which rule of the schema a failed statement broke: `reference` names a row that isn't there (or is another
 * workspace's), `unique` one that is there already. Null for anything else.
 */
export function violationOf(error: unknown): 'reference' | 'unique' | null {
  const cause = error instanceof DrizzleQueryError ? error.cause : error;
  if (!(cause instanceof postgres.PostgresError)) return null;
  return VIOLATIONS[cause.code as keyof typeof VIOLATIONS] ?? null;
}
