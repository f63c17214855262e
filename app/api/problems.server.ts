import { statusOf } from '~/platform/respond.server';

const TITLES: Record<number, string> = {
  400: 'Bad request',
  401: 'No valid token',
  403: 'Not allowed',
  404: 'Not found',
  405: 'Method not allowed',
  409: 'Conflict',
  413: 'Too large',
  422: 'Does not fit',
  429: 'Too many requests',
};

/** What programs read of each expected failure. */
const DETAILS: Record<string, string> = {
  no_token: 'Send `Authorization: Bearer …` with a token from the settings.',
  read_only: 'This token may only read.',
  not_found: 'There is no such record, or it belongs to somebody else.',
  wrong_method: 'This address does not answer to that method.',
  no_json: 'The body is no JSON object.',
  too_large: 'The body is larger than 1 MB.',
  invalid: 'Some of it does not fit; `errors` says what.',
  stale: 'Somebody changed it in the meantime. Read it again, then send its new version.',
  duplicate: 'Somebody with this number or address is there already; send `allowDuplicate` to add one more.',
  is_client: 'This prospect is a client and stays.',
  key_used: 'This Idempotency-Key was sent before with another body.',
  too_many: 'Wait as long as `Retry-After` says.',
  masked: 'This text holds the mask of a confidential client, which would replace the real name.',
};

const STATUS: Record<string, number> = {
  no_token: 401,
  read_only: 403,
  wrong_method: 405,
  no_json: 400,
  duplicate: 409,
  is_client: 409,
};

interface More {
  errors?: { path: string; message: string }[];
  headers?: Record<string, string>;
}

/** An expected failure as a program reads it: RFC 9457, `application/problem+json`. */
export function problemOf(error: string, { errors, headers }: More = {}): Response {
  const status = STATUS[error] ?? statusOf(error);
  const body = {
    type: 'about:blank',
    title: TITLES[status] ?? 'Refused',
    status,
    detail: DETAILS[error] ?? error,
    ...(errors && { errors }),
  };
  return Response.json(body, { status, headers: { 'Content-Type': 'application/problem+json', ...headers } });
}
