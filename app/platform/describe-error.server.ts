import { DrizzleQueryError } from 'drizzle-orm';
import postgres from 'postgres';

/**
 * A failed statement as it may stand in the log: which one, why and where, without its parameters and without what
 * PostgreSQL quotes of them, for these are people's names and numbers. Null for any other error.
 */
export function describeError(error: unknown) {
  if (!(error instanceof DrizzleQueryError)) return null;
  const { cause, query, stack } = error;
  const reason = cause instanceof postgres.PostgresError ? cause : null;
  return {
    type: 'DrizzleQueryError',
    query,
    code: reason?.code ?? (cause && 'code' in cause ? cause.code : undefined),
    constraint: reason?.constraint_name,
    stack: stack
      ?.split('\n')
      .filter((line) => /^\s+at /.test(line))
      .join('\n'),
  };
}
