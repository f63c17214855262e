import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createWorkspace } from '~/accounts/set-up.server';
import type { MemberActor } from '~/platform/actor';
import { newId } from '~db/columns';
import { prospects } from '~db/schema/prospects';
import { buildRareRecords } from '~tests/factories/rare-records';
import { buildMember } from '~tests/factories/workspace';
import { ask, blurred, eachOf, formAddress, uuidsIn } from '~tests/support/ask';
import { broadForm } from '~tests/support/broad-form';
import { addressOf } from '~tests/support/page-addresses';
import fc from '~tests/support/properties';
import { listRoutes, type Route } from '~tests/support/routes';
import { createSampleWorkspace } from '~tests/support/sample-workspace';
import { startWeb, type WebProcess } from '~tests/support/web-process';
import { fingerprint, idsOf, newestIds } from '~tests/support/workspace-rows';

/** Whoever opens these needs no account; a token in the address, or a password, is what counts, or nobody is known there. */
const PUBLIC =
  /^\/(p|unsubscribe|calendar|set-up|join|new-password|sign-in|sign-out|forgotten|offline|api\/v1\/(\*|openapi\.json))(\/|$)/;

/** Settings that every member has for herself; all others are the owner's. */
const OWN_SETTINGS = /^\/settings\/(profile|quiet-hours|security|calendar|second-factor|tokens)(\/|$)/;

/** Layouts and links that only lead on to a page. */
const LEADS_ON = new Set([
  '/settings',
  '/settings/calendar/revocation',
  '/settings/outcomes/reset',
  '/welcome',
  '/duplicates',
  '/imports/new',
]);

const NOW = new Date();
const routes = (await listRoutes()).filter(({ pattern }) => !PUBLIC.test(pattern));
const withRecord = routes.filter(({ pattern }) => pattern.includes('/:'));

let web: WebProcess;
let ours: MemberActor;
let cookies: { owner: string; member: string; stranger: string };
const addresses = new Map<string, string>();
const addressFor = ({ pattern }: Route) => addresses.get(pattern) ?? pattern;

beforeAll(async () => {
  web = await startWeb();
  ours = await createSampleWorkspace(web, NOW);
  const owner = await web.cookieOf(ours, NOW);
  await buildRareRecords(web.db, NOW);
  await ask(web, '/calls?index', {
    cookie: owner,
    form: new URLSearchParams({ source: 'today', goal: '5' }),
  });
  for (const { pattern } of routes) addresses.set(pattern, await addressOf(web.db, pattern));
  const other = {
    name: 'Fremd',
    email: 'fremd@fremd.example',
    passwordHash: 'nobody',
    locale: 'de',
  } as const;
  const stranger = await web.db.transaction((tx) => createWorkspace(tx, other));
  const member = await buildMember(web.db, ours.workspaceId);
  cookies = {
    owner,
    member: await web.cookieOf(member, NOW),
    stranger: await web.cookieOf(stranger, NOW),
  };
});
afterAll(() => web?.stop());

/** Addresses whose answer is not as expected, with what came instead. */
async function unexpected(
  wanted: Route[],
  look: (route: Route) => Promise<string | null>,
): Promise<string[]> {
  const found: string[] = [];
  await eachOf(wanted, async (route) => {
    const problem = await look(route);
    if (problem) found.push(`${route.pattern}: ${problem}`);
  });
  return found;
}

test('The samples have a record to show for every address', async () => {
  expect(await web.db.$count(prospects)).toBeGreaterThan(0);
  expect([...addresses.values()].filter((address) => address.includes(':'))).toEqual([]);
});

test('Nobody gets in without signing in, to no page and to no form', async () => {
  const isRefused = ({ status, location }: { status: number; location: string }) =>
    status === 401 || (status === 302 && location.startsWith('/sign-in'));
  const problems = await unexpected(routes, async (route) => {
    const isShown = route.reads && !LEADS_ON.has(route.pattern);
    const page = isShown ? await ask(web, addressFor(route)) : null;
    if (page && !isRefused(page)) return `GET ${page.status} ${page.location}`;
    const form = new URLSearchParams();
    const sent = route.writes ? await ask(web, formAddress(route, addressFor(route)), { form }) : null;
    return sent && !isRefused(sent) ? `POST ${sent.status} ${sent.location}` : null;
  });
  expect(problems).toEqual([]);
});

test('A record of another workspace looks just like none, on every page and for every form', async () => {
  const before = await fingerprint(web.db, ours.workspaceId);
  const ids = await idsOf(web.db, ours.workspaceId);
  const foreign = broadForm(await newestIds(web.db, ours.workspaceId));
  const { stranger: cookie } = cookies;
  const problems = await unexpected(withRecord, async (route) => {
    const address = addressFor(route);
    const unknown = address.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, () => newId());
    const [path, none] = [formAddress(route, address), formAddress(route, unknown)];
    for (const form of [undefined, foreign]) {
      if (form ? !route.writes : !route.reads) continue;
      const answer = await ask(web, form ? path : address, { cookie, ...(form && { form }) });
      const leaked = uuidsIn(answer.body).filter((id) => ids.has(id) && !address.includes(id) && !form);
      if (leaked.length > 0) return `tells ${leaked[0]}`;
      if (answer.status >= 500) return `${form ? 'POST' : 'GET'} ${answer.status}`;
      if (!form && answer.status === 200 && address !== unknown) return 'GET 200';
      const nothing = await ask(web, form ? none : unknown, { cookie, ...(form && { form }) });
      if (answer.status !== nothing.status) return `${answer.status}, but ${nothing.status} for no record`;
      if (blurred(answer).location !== blurred(nothing).location) return `leads to ${answer.location}`;
    }
    return null;
  });
  expect(problems).toEqual([]);
  expect(await fingerprint(web.db, ours.workspaceId)).toEqual(before);
}, 180_000);

test('No page or form without a record of its own brings anything of another workspace', async () => {
  const before = await fingerprint(web.db, ours.workspaceId);
  const ids = await idsOf(web.db, ours.workspaceId);
  const form = broadForm(await newestIds(web.db, ours.workspaceId));
  const { stranger: cookie } = cookies;
  const given = new Set(form.values());
  const problems = await unexpected(
    routes.filter((route) => !withRecord.includes(route)),
    async (route) => {
      const address = addressFor(route);
      const answers = [
        ...(route.reads ? [await ask(web, address, { cookie })] : []),
        ...(route.writes ? [await ask(web, formAddress(route, address), { cookie, form })] : []),
      ];
      const failed = answers.find(({ status }) => status >= 500);
      if (failed) return `${failed.status}`;
      const leaked = answers.flatMap(({ body }) => uuidsIn(body)).find((id) => ids.has(id) && !given.has(id));
      return leaked ? `tells ${leaked}` : null;
    },
  );
  expect(problems).toEqual([]);
  expect(await fingerprint(web.db, ours.workspaceId)).toEqual(before);
});

test('What is the owner’s is refused to a member, and every setting that isn’t her own is the owner’s', async () => {
  const forOwners = routes.filter(
    ({ pattern, ownerOnly }) => ownerOnly || (/^\/settings\/./.test(pattern) && !OWN_SETTINGS.test(pattern)),
  );
  const { member: cookie } = cookies;
  const problems = await unexpected(forOwners, async (route) => {
    const isShown = route.isPage && route.reads && !LEADS_ON.has(route.pattern);
    const page = isShown ? await ask(web, addressFor(route), { cookie }) : null;
    if (page && page.status !== 403) return `GET ${page.status}`;
    const path = formAddress(route, addressFor(route));
    const sent = route.writes ? await ask(web, path, { cookie, form: broadForm({}) }) : null;
    return sent && sent.status !== 403 ? `POST ${sent.status}` : null;
  });
  expect(problems).toEqual([]);
});

test('No page leads a member to a setting that is refused to her', async () => {
  const problems = await unexpected(
    routes.filter(({ isPage, reads }) => isPage && reads),
    async (route) => {
      const { body } = await ask(web, addressFor(route), { cookie: cookies.member });
      const settings = [...body.matchAll(/href="(\/settings\/[^"?#]+)/g)].map(([, path = '']) => path);
      return settings.find((path) => !OWN_SETTINGS.test(path)) ?? null;
    },
  );
  expect(problems).toEqual([]);
});

test('Opening a page or a file changes nothing', async () => {
  const before = await fingerprint(web.db, ours.workspaceId);
  const problems = await unexpected(
    routes.filter(({ reads }) => reads),
    async (route) => {
      const { status } = await ask(web, addressFor(route), { cookie: cookies.owner });
      return status >= 500 ? `${status}` : null;
    },
  );
  expect(problems).toEqual([]);
  expect(await fingerprint(web.db, ours.workspaceId)).toEqual(before);
});

const nasty = fc.constantFrom(
  '-1',
  '1e9',
  'NaN',
  '',
  '\0',
  '../../etc/passwd',
  '<script>',
  '𝕏',
  "';--",
  '9'.repeat(400),
);
const keys = fc.constantFrom(
  'page',
  'q',
  'sort',
  'after',
  'before',
  'view',
  'stage',
  'list',
  'id',
  'to',
  'role',
);
const pairs = fc.array(fc.tuple(keys, nasty), { minLength: 1, maxLength: 6 });

test('Whatever stands in the query of an address, no page fails', async () => {
  const readable = fc.constantFrom(...routes.filter(({ reads }) => reads));
  await fc.assert(
    fc.asyncProperty(readable, pairs, async (route, query) => {
      const address = `${addressFor(route)}?${new URLSearchParams(query)}`;
      const { status } = await ask(web, address, { cookie: cookies.owner });
      expect(status, address).toBeLessThan(500);
    }),
    { numRuns: 100 },
  );
});

test('Whatever a form says, it fails nothing and changes nobody else’s records', async () => {
  const before = await fingerprint(web.db, ours.workspaceId);
  const writable = fc.constantFrom(...routes.filter(({ writes }) => writes));
  const fields = fc.array(fc.tuple(fc.constantFrom(...new Set(broadForm({}).keys())), nasty), {
    maxLength: 12,
  });
  await fc.assert(
    fc.asyncProperty(writable, fields, async (route, values) => {
      const form = new URLSearchParams([...broadForm({}), ...values, ['role', 'admin']]);
      for (const [name, value] of values) form.set(name, value);
      const sent = await ask(web, formAddress(route, addressFor(route)), { cookie: cookies.stranger, form });
      expect(sent.status, `${route.pattern} ${form}`).toBeLessThan(500);
    }),
    { numRuns: 150 },
  );
  expect(await fingerprint(web.db, ours.workspaceId)).toEqual(before);
});

test('A form for a record that isn’t there, no more or never, is refused', async () => {
  const forms = withRecord.filter(({ writes, pattern }) => writes && !/:(kind|rule|name)/.test(pattern));
  const problems = await unexpected(forms, async (route) => {
    const unknown = addressFor(route).replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, () => newId());
    const sent = { cookie: cookies.owner, form: broadForm({}) };
    const { status, location, body } = await ask(web, formAddress(route, unknown), sent);
    const isRefused = status >= 400 && status < 500;
    return isRefused ? null : `${status} ${location} ${body.slice(0, 100)}`;
  });
  expect(problems).toEqual([]);
});

test('An id that is none is not found, on every page', async () => {
  const pages = withRecord.filter(({ reads, pattern }) => reads && !/:(kind|rule|name)/.test(pattern));
  const problems = await unexpected(pages, async ({ pattern }) => {
    const { status } = await ask(web, pattern.replaceAll(/:\w+/g, 'no-id'), { cookie: cookies.owner });
    return [302, 401, 404].includes(status) ? null : `${status}`;
  });
  expect(problems).toEqual([]);
});

test('Not one line of the log of all this names anybody, or tells a secret', async () => {
  const known = await web.db.execute<{ value: string }>(sql`
    select address as value from email_addresses union select e164 from phone_numbers
    union select email from members union select last_name from prospects where length(last_name) > 5`);
  expect(known.length).toBeGreaterThan(100);
  const secrets = Object.values(cookies).map((cookie) => cookie.split('=')[1] ?? '');
  const log = web.output();
  expect([...known.map(({ value }) => value), ...secrets].filter((word) => log.includes(word))).toEqual([]);
});
