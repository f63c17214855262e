import type { SubmissionResult } from '@conform-to/react';
import { data } from '@remix-run/node';

/** The one place that turns a verb's expected failure into a status. */
const STATUS: Record<string, number> = {
  not_found: 404,
  forbidden: 403,
  stale: 409,
  taken: 409,
  too_large: 413,
  too_many: 429,
};

export const statusOf = (error: string): number => STATUS[error] ?? 422;

/** Ends the request as 'not found'; a record of another workspace looks just like none. */
export function notFound(): never {
  throw new Response(null, { status: 404 });
}

/** The answer to a form that doesn't fit its schema. */
export const invalid = (reply: SubmissionResult) => data(reply, 422);

/** The answer to a form whose verb refused: the error as a message above the form, a translation key. */
export const refused = (error: string, message = `errors.${error}`) =>
  data<SubmissionResult>({ status: 'error', error: { '': [message] } }, statusOf(error));

/** The value, or the 404, 409, 422 … its failure stands for. For loaders and resource routes. */
export function valueOrThrow<T, E extends string>(
  result: { ok: true; value: T } | { ok: false; error: E },
): T {
  if (result.ok) return result.value;
  throw data({ error: result.error }, statusOf(result.error));
}
