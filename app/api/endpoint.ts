import type { z } from 'zod';
import type { TokenBearer } from '~/accounts/api-tokens/find-token.server';
import type { Result } from '~/platform/result';
import type { Db } from '~db/client';

/** What an endpoint is given: who asks, for what, and when. */
export interface ApiRequest<Query, Body> {
  db: Db;
  bearer: TokenBearer;
  now: Date;
  /** The `{id}` of the path; empty where the path has none. */
  id: string;
  query: Query;
  body: Body;
}

interface Shape<Query extends z.ZodType, Body extends z.ZodType, Answer extends z.ZodType> {
  /** What generated clients call it. */
  operation: string;
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** Below /api/v1, as OpenAPI writes it: '/prospects/{id}'. */
  path: string;
  summary: string;
  query: Query;
  body: Body;
  /** What a success answers; nothing (204) where it is null. */
  answer: Answer | null;
  run(request: ApiRequest<z.output<Query>, z.output<Body>>): Promise<Result<z.input<Answer> | null, string>>;
}

/** One thing a program can ask for: what the server does and what OpenAPI says come from the same lines. */
export type Endpoint = Shape<z.ZodType, z.ZodType, z.ZodType>;

export const endpoint = <Query extends z.ZodType, Body extends z.ZodType, Answer extends z.ZodType>(
  shape: Shape<Query, Body, Answer>,
) => shape as unknown as Endpoint;
