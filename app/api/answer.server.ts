import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { z } from 'zod';
import { findToken, type TokenBearer } from '~/accounts/api-tokens/find-token.server';
import { findMask } from '~/clients/masking/confidential-terms.server';
import { maskData } from '~/clients/masking/mask-data';
import { MASK } from '~/clients/masking/mask-text';
import { consume, type Limit } from '~/platform/rate-limit.server';
import { ok, type Result } from '~/platform/result';
import type { Endpoint } from './endpoint';
import { once } from './once.server';
import { problemOf } from './problems.server';
import { readBody } from './read-body.server';

const LIMIT: Limit = { name: 'api', points: 600, seconds: 60 };

type Args = LoaderFunctionArgs | ActionFunctionArgs;

/** Answers a request of a program by the endpoint of its method: token, scope, limit, query and body, once per key. */
export async function answer(args: Args, endpoints: Endpoint[]): Promise<Response> {
  const { request, context } = args;
  const bearer = await findToken(request, context);
  if (!bearer) return problemOf('no_token', { headers: { 'WWW-Authenticate': 'Bearer' } });
  const wait = await consume(context.db, LIMIT, bearer.tokenId);
  if (wait > 0) return problemOf('too_many', { headers: { 'Retry-After': String(wait) } });
  const found = endpoints.find(({ method }) => method === request.method);
  if (!found) return problemOf('wrong_method', { headers: { Allow: allowed(endpoints) } });
  if (found.method !== 'GET' && bearer.scope !== 'write') return problemOf('read_only');
  return serve(found, args, bearer);
}

const allowed = (endpoints: Endpoint[]) => endpoints.map(({ method }) => method).join(', ');

async function serve(endpoint: Endpoint, args: Args, bearer: TokenBearer): Promise<Response> {
  const { request, context, params } = args;
  const url = new URL(request.url);
  const body = endpoint.method === 'GET' ? ok({ text: '', value: {} }) : await readBody(request);
  if (!body.ok) return problemOf(body.error);
  if (body.value.text.includes(MASK)) return problemOf('masked');
  const { id = '' } = params;
  if (endpoint.path.includes('{id}') && !z.uuid().safeParse(id).success) return problemOf('not_found');
  const read = z
    .object({ query: endpoint.query, body: endpoint.body })
    .safeParse({ query: readQuery(url.searchParams), body: body.value.value });
  if (!read.success) return refuse(read.error);
  const { query, body: value } = read.data;
  const ask = { bearer, now: context.now(), id, query, body: value };
  const key = endpoint.method === 'POST' ? request.headers.get('idempotency-key') : null;
  const { workspaceId } = bearer.actor;
  const attempt = { workspaceId, method: request.method, path: url.pathname, body: body.value.text };
  const done = key
    ? await once(context.db, { ...attempt, key }, async (db) =>
        written(endpoint, await endpoint.run({ db, ...ask })),
      )
    : written(endpoint, await endpoint.run({ db: context.db, ...ask }));
  if (!done.ok) return problemOf(done.error);
  return say(endpoint, await masked(args, workspaceId, done.value));
}

/** Of a repeated key the last one counts, but for conditions, which all count. */
const readQuery = (search: URLSearchParams) => ({ ...Object.fromEntries(search), f: search.getAll('f') });

function refuse({ issues }: z.ZodError): Response {
  const errors = issues.map(({ path, message }) => ({ path: path.join('.'), message }));
  return problemOf('invalid', { errors });
}

/** The answer as it is sent: what the shape doesn't name stays inside. */
const written = ({ answer }: Endpoint, result: Result<unknown, string>): Result<unknown, string> =>
  result.ok && answer ? ok(answer.parse(result.value)) : result;

/** Programs copy what they read elsewhere: confidential clients are masked as in every other export. */
async function masked({ context }: Args, workspaceId: string, value: unknown): Promise<unknown> {
  const mask = await findMask(context.db, workspaceId);
  return mask ? maskData(value, mask) : value;
}

function say({ answer, method }: Endpoint, value: unknown): Response {
  if (!answer) return new Response(null, { status: 204 });
  return Response.json(value, { status: method === 'POST' ? 201 : 200 });
}
