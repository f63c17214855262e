import { data, type ServerBuild } from '@remix-run/node';
import { findMember } from '~/accounts/require-member.server';
import { aroundRoutes, type Route, type RouteArgs } from '~/platform/around-routes.server';
import { findMask } from './confidential-terms.server';
import { maskData } from './mask-data';
import { holdsMask, type Mask } from './mask-text';
import { isScreenShared } from './screen-share.server';

/**
 * Pages that show confidential clients among others: by their first letter only, whoever sees the screen. A page about
 * one record isn't one, nor is a choice that would be made wrongly without the name.
 */
const LISTS = new Set([
  '_app.callbacks._index',
  '_app.clients._index',
  '_app.clients.income._index',
  '_app.clients.week',
  '_app.companies._index',
  '_app.documents._index',
  '_app.inbox._index',
  '_app.merges._index',
  '_app.outbox._index',
  '_app.prospects._index',
  '_app.prospects.board',
  '_app.prospects.board_.cards',
  '_app.search',
  '_app.sequences._index',
  '_app.tasks._index',
  '_app.today',
]);

/**
 * The same pages, with confidential clients masked: in lists always, everywhere while the screen is shared. It is done
 * at the one door that all data leaves by, so that no page can forget it.
 */
export const maskBuild = (build: ServerBuild): ServerBuild => aroundRoutes(build, masked);

async function masked(work: () => unknown, args: RouteArgs, route: Route): Promise<unknown> {
  const isList = LISTS.has(route.id.replace(/^routes\//, '').replace(/\/route$/, ''));
  return (await refuseMasked(args, isList)) ?? answer(await work(), args, isList);
}

async function answer(result: unknown, args: RouteArgs, isList: boolean): Promise<unknown> {
  if (result instanceof Response || result === null || result === undefined) return result;
  if (!(await isMasked(args, isList))) return result;
  const member = await findMember(args.request, args.context);
  const mask = member && (await findMask(args.context.db, member.workspaceId));
  return mask ? maskAnswer(result, mask) : result;
}

/** `data(…)` carries a status beside what it says. */
function maskAnswer(result: unknown, mask: Mask): unknown {
  const withStatus = result as { type?: unknown; data: unknown; init: ResponseInit | null };
  if (withStatus.type !== 'DataWithResponseInit') return maskData(result, mask);
  return data(maskData(withStatus.data, mask), withStatus.init ?? undefined);
}

const isMasked = async ({ request, context }: RouteArgs, isList: boolean): Promise<boolean> =>
  isList || isScreenShared(request, context.env.APP_URL);

/**
 * A form filled with a masked name would write the mask over the name: it is refused, and nothing changes. Forms with a
 * file are read as they stream in, and refused there.
 */
async function refuseMasked(args: RouteArgs, isList: boolean): Promise<unknown> {
  const { request } = args;
  const isForm = request.headers.get('content-type')?.startsWith('application/x-www-form-urlencoded');
  if (!isForm || !(await isMasked(args, isList))) return undefined;
  if (!holdsMask(new URLSearchParams(await request.clone().text()))) return undefined;
  return data({ status: 'error', error: { '': ['clients.errors.masked'] } }, 409);
}
