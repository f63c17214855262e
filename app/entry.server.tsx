import {
  type AppLoadContext,
  createReadableStreamFromReadable,
  type EntryContext,
  type HandleErrorFunction,
} from '@remix-run/node';
import { isRouteErrorResponse, RemixServer } from '@remix-run/react';
import { isbot } from 'isbot';
import { renderToPipeableStream } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { i18nFor, preferredLocale } from './i18n/i18n.server';
import { isLocale } from './i18n/locales';
import { GatheredStream } from './platform/gathered-stream.server';
import { NonceContext } from './ui/nonce';

/** No page waits for parts that come later; under load a page may take long, and one that is cut off is none. */
export const streamTimeout = 60_000;

export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  context: AppLoadContext,
) {
  const locale: unknown = remixContext.staticHandlerContext.loaderData?.root?.locale;
  const i18n = i18nFor(isLocale(locale) ? locale : preferredLocale(request));
  // A program reads the whole page at once; a person sees it grow.
  const isProgram = isbot(request.headers.get('user-agent'));
  headers.set('Content-Type', 'text/html');

  return new Promise<Response>((resolve, reject) => {
    const begin = () => {
      const body = new GatheredStream();
      resolve(new Response(createReadableStreamFromReadable(body), { headers, status }));
      pipe(body);
    };
    const { pipe, abort } = renderToPipeableStream(
      <NonceContext.Provider value={context.nonce}>
        <I18nextProvider i18n={i18n}>
          <RemixServer context={remixContext} url={request.url} nonce={context.nonce} />
        </I18nextProvider>
      </NonceContext.Provider>,
      {
        nonce: context.nonce,
        onShellReady: () => !isProgram && begin(),
        onAllReady() {
          clearTimeout(timer);
          if (isProgram) begin();
        },
        onShellError: reject,
        onError: (error) => context.log.error({ err: error, requestId: context.requestId }, 'render'),
      },
    );
    const timer = setTimeout(abort, streamTimeout + 1_000);
  });
}

export const handleError: HandleErrorFunction = (error, { request, context }) => {
  if (request.signal.aborted || isRefusal(error)) return;
  const { pathname } = new URL(request.url);
  context.log.error(
    { err: error, requestId: context.requestId, method: request.method, pathname },
    'request failed',
  );
};

/** An answer below 500 is no failure: a record that isn't there, a form that doesn't fit. */
const isRefusal = (error: unknown): boolean => isRouteErrorResponse(error) && error.status < 500;
