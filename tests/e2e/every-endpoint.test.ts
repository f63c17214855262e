import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { createToken } from '~/accounts/api-tokens/create-token.server';
import type { Endpoint } from '~/api/endpoint';
import { ENDPOINTS } from '~/api/endpoints.server';
import type { MemberActor } from '~/platform/actor';
import { newId } from '~db/columns';
import { buildStages } from '~tests/factories/prospects';
import { buildWorkspace } from '~tests/factories/workspace';
import { uuidsIn } from '~tests/support/ask';
import { createSampleWorkspace } from '~tests/support/sample-workspace';
import { startWeb, type WebProcess } from '~tests/support/web-process';
import { fingerprint, idsOf, newestIds } from '~tests/support/workspace-rows';

const NOW = new Date();

/** Where the record is that a field names. */
const TABLES: Record<string, string> = {
  stage: 'stages',
  list: 'prospect_lists',
  tag: 'tags',
  prospect: 'prospects',
  company: 'companies',
  client: 'clients',
};

let web: WebProcess;
let ours: MemberActor;
let strangersToken: string;
/** The newest record of each table of our workspace. */
let records: Record<string, string>;

beforeAll(async () => {
  web = await startWeb();
  ours = await createSampleWorkspace(web, NOW);
  records = await newestIds(web.db, ours.workspaceId);
  const stranger = await buildWorkspace(web.db, { name: 'Fremd' });
  await buildStages(web.db, stranger);
  strangersToken = await createToken(web.db, { name: 'Fremd', scope: 'write', actor: stranger, now: NOW });
});
afterAll(() => web?.stop());

interface JsonSchema {
  type?: string;
  format?: string;
  enum?: string[];
  properties?: Record<string, JsonSchema>;
  required?: string[];
}

const schemaOf = (schema: z.ZodType) =>
  z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema;

/** The record that a field such as `stage`, `stageId` or `listIds` would name; undefined for other fields. */
const recordNamed = (field: string): string | undefined => records[TABLES[field.replace(/Ids?$/, '')] ?? ''];

function plainValue({ type, format, enum: choices }: JsonSchema): unknown {
  if (choices) return choices[0];
  if (type === 'integer' || type === 'number') return 1;
  if (type === 'boolean') return true;
  return format === 'date-time' ? '2026-12-01T10:00:00Z' : 'Fremd';
}

/** What a schema asks for, with our records wherever one can be named. */
function filledIn(schema: z.ZodType): Record<string, unknown> {
  const { properties = {}, required = [] } = schemaOf(schema);
  const fields = Object.entries(properties).flatMap(([field, shape]) => {
    const record = recordNamed(field);
    if (record) return [[field, shape.type === 'array' ? [record] : record]];
    return required.includes(field) ? [[field, plainValue(shape)]] : [];
  });
  return Object.fromEntries(fields);
}

async function ask({ method, path, query, body }: Endpoint, id: string, token: string | null) {
  const search = new URLSearchParams(filledIn(query) as Record<string, string>);
  const response = await fetch(`${web.url}/api/v1${path.replace('{id}', id)}?${search}`, {
    method,
    headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
    ...(method !== 'GET' && method !== 'DELETE' && { body: JSON.stringify(filledIn(body)) }),
  });
  return { status: response.status, text: await response.text() };
}

/** Our record whose address it is; none for a list. */
const ourId = ({ path }: Endpoint) => records[path.split('/')[1] ?? ''] ?? '';

test('fields that name a record are found in what the endpoints ask for', () => {
  const named = ENDPOINTS.flatMap(({ query, body }) => [filledIn(query), filledIn(body)]).flatMap(
    Object.keys,
  );
  expect(named).toEqual(expect.arrayContaining(['stage', 'list', 'stageId', 'listIds', 'prospectId']));
  expect(ENDPOINTS.filter(({ path }) => path.includes('{id}')).every(ourId)).toBe(true);
});

test.each(ENDPOINTS)(
  '$method $path: to a program of another workspace our records are none at all',
  async (endpoint) => {
    const before = await fingerprint(web.db, ours.workspaceId);
    const ids = await idsOf(web.db, ours.workspaceId);
    const given = new Set(Object.values(records));
    const answer = await ask(endpoint, ourId(endpoint), strangersToken);
    const nothing = await ask(endpoint, newId(), strangersToken);
    expect(answer.status).toBe(nothing.status);
    expect(answer.status).toBeLessThan(500);
    if (endpoint.path.includes('{id}')) expect(answer.status).toBe(404);
    expect(uuidsIn(answer.text).filter((id) => ids.has(id) && !given.has(id))).toEqual([]);
    expect(await fingerprint(web.db, ours.workspaceId)).toEqual(before);
  },
);

test.each(ENDPOINTS)(
  '$method $path: without a token it is 401, whatever cookie comes along',
  async (endpoint) => {
    const cookie = await web.cookieOf(ours, NOW);
    expect((await ask(endpoint, ourId(endpoint), null)).status).toBe(401);
    const response = await fetch(`${web.url}/api/v1${endpoint.path.replace('{id}', ourId(endpoint))}`, {
      method: endpoint.method,
      headers: { cookie, origin: web.url },
    });
    expect(response.status).toBe(401);
  },
);
