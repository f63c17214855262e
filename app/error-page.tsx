import { isRouteErrorResponse, Link, useLocation } from '@remix-run/react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { AuthFrame } from '~/ui/auth-frame';
import { Button } from '~/ui/button';

/** Between two looks whether the server is back, in milliseconds. */
const LOOK_AGAIN = 5_000;

const KINDS: Record<number, 'notFound' | 'wait' | 'full'> = { 404: 'notFound', 429: 'wait', 507: 'full' };

/** What is shown instead of a page: not found, too often, disk full, no connection, or failed with a number that stands in the log. */
export function ErrorPage({ error, requestId }: { error: unknown; requestId: string | undefined }) {
  const { t } = useTranslation();
  const status = isRouteErrorResponse(error) && error.status;
  if (status === 503) return <Unreachable kind="away" />;
  if (isUnreachable(error)) return <Unreachable kind="offline" />;
  const kind = (status && KINDS[status]) || 'failed';
  return (
    <AuthFrame
      brand={t('common.product')}
      title={t(`errors.page.${kind}Title`)}
      text={t(`errors.page.${kind}Text`)}
      foot={kind === 'failed' && requestId ? t('errors.page.number', { id: requestId }) : undefined}
    >
      <Button asChild variant="primary">
        <Link to="/" reloadDocument>
          {t('errors.page.home')}
        </Link>
      </Button>
    </AuthFrame>
  );
}

/** How Chromium, Firefox and Safari say that nobody answered. */
const isUnreachable = (error: unknown) =>
  error instanceof TypeError && /failed to fetch|networkerror|load failed/i.test(error.message);

/** The page comes back by itself; `away`: the server answers, but its database doesn't. */
function Unreachable({ kind }: { kind: 'offline' | 'away' }) {
  const { t } = useTranslation();
  const { pathname, search } = useLocation();
  useEffect(() => {
    const look = async () => {
      const answer = await fetch('/healthz', { cache: 'no-store' }).catch(() => null);
      if (answer?.ok) location.reload();
    };
    const timer = setInterval(look, LOOK_AGAIN);
    addEventListener('online', look);
    return () => {
      clearInterval(timer);
      removeEventListener('online', look);
    };
  }, []);
  return (
    <AuthFrame
      brand={t('common.product')}
      title={t(`errors.page.${kind}Title`)}
      text={t(`errors.page.${kind}Text`)}
    >
      <Button asChild variant="primary">
        <Link to={pathname + search} reloadDocument>
          {t('errors.page.retry')}
        </Link>
      </Button>
    </AuthFrame>
  );
}
