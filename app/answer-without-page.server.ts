import type { ServerBuild } from '@remix-run/node';
import { i18nFor, preferredLocale } from './i18n/i18n.server';
import { plainPage } from './plain-page.server';
import { aroundRoutes, type Route, type RouteArgs } from './platform/around-routes.server';

interface Refusal {
  status: number;
  headers?: HeadersInit | undefined;
  /** Translation keys. */
  errors: string[];
}

/**
 * The same routes; where one has no page of its own, a browser that opened it or sent it a form without a script gets a
 * page that says what was refused. Remix would show it nothing, or JSON with status 200.
 */
export const answerWithoutPage = (build: ServerBuild): ServerBuild => aroundRoutes(build, answered);

async function answered(work: () => unknown, { request }: RouteArgs, { module }: Route): Promise<unknown> {
  if (module.default) return await work();
  try {
    const answer = await work();
    return shown(request, answer) ?? answer;
  } catch (error) {
    throw shown(request, error) ?? error;
  }
}

/** The page for a refusal, where somebody looks at it. */
function shown(request: Request, answer: unknown): Response | undefined {
  const refusal = refusalIn(answer);
  if (!refusal || !request.headers.get('accept')?.includes('text/html')) return undefined;
  const headers = new Headers(refusal.headers);
  headers.set('Content-Type', 'text/html; charset=utf-8');
  return new Response(describe(request, refusal), { status: refusal.status, headers });
}

/** What refuses, be it an empty response or `data(…)` with a status. */
function refusalIn(answer: unknown): Refusal | undefined {
  if (answer instanceof Response) {
    const { status, headers, body } = answer;
    return status >= 400 && !body ? { status, headers, errors: [] } : undefined;
  }
  const { type, data, init } = (answer ?? {}) as {
    type?: unknown;
    data?: unknown;
    init?: ResponseInit | null;
  };
  const status = init?.status ?? 200;
  if (type !== 'DataWithResponseInit' || status < 400) return undefined;
  return { status, headers: init?.headers, errors: errorsIn(data) };
}

/** The name of a failure, or the messages of a form, above it and beside its fields. */
function errorsIn(data: unknown): string[] {
  const { error } = (data ?? {}) as { error?: unknown };
  if (typeof error === 'string') return [`errors.${error}`];
  return Object.values(error ?? {})
    .flat()
    .filter((key) => typeof key === 'string');
}

/** Statuses that have a page of their own among those of the product. */
const PAGES: Record<number, 'notFound' | 'wait' | 'away' | 'full'> = {
  404: 'notFound',
  429: 'wait',
  503: 'away',
  507: 'full',
};

function describe(request: Request, { status, errors }: Refusal): string {
  const i18n = i18nFor(preferredLocale(request));
  const { t } = i18n;
  const kind = PAGES[status];
  if (kind && errors.length === 0) {
    return plainPage(i18n, { title: t(`errors.page.${kind}Title`), lines: [t(`errors.page.${kind}Text`)] });
  }
  const messages = errors.map((key) => t(key as 'errors.invalid', { defaultValue: t('errors.invalid') }));
  const wayBack = request.method === 'GET' ? [] : [t('errors.page.backText')];
  return plainPage(i18n, { title: t('errors.form'), lines: [...new Set(messages), ...wayBack] });
}
