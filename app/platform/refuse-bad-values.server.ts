import type { ServerBuild } from '@remix-run/node';
import { DrizzleQueryError } from 'drizzle-orm';
import postgres from 'postgres';
import { aroundRoutes } from './around-routes.server';

/**
 * What PostgreSQL calls a value that can't be one (class 22): 22P02 is text where an id should be, which is nobody's
 * record; the others are a NUL byte, a number or a date beyond all bounds.
 */
const ANSWERS: Record<string, number> = {
  '22P02': 404,
  '22021': 400,
  '22P05': 400,
  '22003': 400,
  '22008': 400,
};

/** How Node says that a body that should be a form is none. */
const NO_FORM = /as FormData|Content-Type was not one of/;

/** The same routes; what can't even be read, as a form or by the database, is the sender's mistake and no failure of ours. */
export const refuseBadValues = (build: ServerBuild): ServerBuild => aroundRoutes(build, refused);

async function refused(work: () => unknown): Promise<unknown> {
  try {
    return await work();
  } catch (error) {
    const status = answerTo(error);
    if (status === undefined) throw error;
    throw new Response(null, { status });
  }
}

function answerTo(error: unknown): number | undefined {
  if (error instanceof TypeError && NO_FORM.test(error.message)) return 400;
  if (!(error instanceof DrizzleQueryError)) return undefined;
  return error.cause instanceof postgres.PostgresError ? ANSWERS[error.cause.code] : undefined;
}
