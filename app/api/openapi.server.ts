import { z } from 'zod';
import { createDocument, type ZodOpenApiOperationObject, type ZodOpenApiPathsObject } from 'zod-openapi';
import type { Endpoint } from './endpoint';
import { ENDPOINTS } from './endpoints.server';
import { problem } from './shapes';

/** What the API can do, as OpenAPI 3.1, made of the schemas that it reads and writes by. */
export const describeApi = (serverUrl: string) =>
  createDocument({
    openapi: '3.1.0',
    info: {
      title: 'Anklang',
      version: '1',
      description:
        'Prospects, calls, tasks and clients of a workspace. Lists come in pages: `next` goes into `after`. ' +
        'A POST with an `Idempotency-Key` is done once. 600 requests a minute and token; then 429 with `Retry-After`.',
    },
    servers: [{ url: `${serverUrl}/api/v1` }],
    security: [{ token: [] }],
    components: {
      securitySchemes: {
        token: { type: 'http', scheme: 'bearer', description: 'Made in the settings or by `npm run token`' },
      },
    },
    paths: pathsOf(ENDPOINTS),
  });

function pathsOf(endpoints: Endpoint[]): ZodOpenApiPathsObject {
  const paths: ZodOpenApiPathsObject = {};
  for (const endpoint of endpoints) {
    const method = endpoint.method.toLowerCase() as 'get' | 'post' | 'patch' | 'delete';
    paths[endpoint.path] = { ...paths[endpoint.path], [method]: operationOf(endpoint) };
  }
  return paths;
}

const json = (schema: z.ZodType) => ({ 'application/json': { schema } });

function operationOf({ operation, method, path, summary, query, body, answer }: Endpoint) {
  const done = method === 'POST' ? '201' : answer ? '200' : '204';
  const object: ZodOpenApiOperationObject = {
    operationId: operation,
    summary,
    requestParams: {
      query: query as z.ZodObject,
      ...(path.includes('{id}') && { path: z.object({ id: z.uuid() }) }),
      ...(method === 'POST' && { header: z.object({ 'Idempotency-Key': z.string().optional() }) }),
    },
    ...((method === 'POST' || method === 'PATCH') && {
      requestBody: { content: json(body), required: true },
    }),
    responses: {
      [done]: { description: 'Done', ...(answer && { content: json(answer) }) },
      default: {
        description: 'Refused (RFC 9457)',
        content: { 'application/problem+json': { schema: problem } },
      },
    },
  };
  return object;
}
