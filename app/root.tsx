import type { HeadersFunction, LinksFunction, LoaderFunctionArgs } from '@remix-run/node';
import {
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useLoaderData,
  useRouteError,
  useRouteLoaderData,
} from '@remix-run/react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { findMember } from '~/accounts/require-member.server';
import { preferredLocale } from '~/i18n/i18n.server';
import { MessageProvider } from '~/ui/message';
import { NonceContext } from '~/ui/nonce';
import styles from './app.css?url';
import { ErrorPage } from './error-page';
import { usePageTitle } from './page-title';
import { ThemeColors } from './ui/theme-colors';

export const links: LinksFunction = () => [
  { rel: 'stylesheet', href: styles },
  { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
  { rel: 'apple-touch-icon', href: '/icons/touch.png' },
  { rel: 'manifest', href: '/manifest.webmanifest' },
];

/** Those of a refusal, such as how long to wait, belong to the page that tells of it. */
export const headers: HeadersFunction = ({ errorHeaders }) => errorHeaders ?? new Headers();

export async function loader({ request, context }: LoaderFunctionArgs) {
  const member = await findMember(request, context);
  return {
    locale: member?.locale ?? preferredLocale(request),
    theme: member?.theme ?? ('system' as const),
    requestId: context.requestId,
  };
}

/** The texts of a page change only with the member's language, and then the page is loaded anew. */
export const shouldRevalidate = () => false;

export function Layout({ children }: { children: ReactNode }) {
  const data = useRouteLoaderData<typeof loader>('root');
  const { t, i18n } = useTranslation();
  const title = usePageTitle();
  const theme = data?.theme === 'system' ? undefined : data?.theme;
  return (
    <html lang={i18n.language} data-theme={theme}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <ThemeColors theme={data?.theme ?? 'system'} />
        <title>{title}</title>
        <Meta />
        <Links />
      </head>
      <body>
        <MessageProvider
          translate={(key) => t(key as 'errors.required', { defaultValue: t('errors.invalid') })}
        >
          {children}
        </MessageProvider>
        <NonceContext.Consumer>
          {(nonce) => (
            <>
              <ScrollRestoration nonce={nonce} />
              <Scripts nonce={nonce} />
            </>
          )}
        </NonceContext.Consumer>
      </body>
    </html>
  );
}

export default function Root() {
  useLoaderData<typeof loader>();
  return <Outlet />;
}

export function ErrorBoundary() {
  const data = useRouteLoaderData<typeof loader>('root');
  return <ErrorPage error={useRouteError()} requestId={data?.requestId} />;
}
