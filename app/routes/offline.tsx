import type { LoaderFunctionArgs } from '@remix-run/node';
import { i18nFor, preferredLocale } from '~/i18n/i18n.server';
import { isLocale } from '~/i18n/locales';
import { AuthFrame } from '~/ui/auth-frame';
import { Button } from '~/ui/button';
import { publicDocument } from '~/ui/public-document.server';

/** What the service worker keeps for the time without network; knows nobody, and needs no JavaScript. */
export function loader({ request }: LoaderFunctionArgs) {
  const wanted = new URL(request.url).searchParams.get('locale');
  const language = isLocale(wanted) ? wanted : preferredLocale(request);
  const { t } = i18nFor(language);
  const title = t('errors.page.offlineTitle');
  return publicDocument({
    language,
    title,
    children: (
      <AuthFrame brand={t('common.product')} title={title} text={t('errors.page.shellText')}>
        <form>
          <Button variant="primary" type="submit">
            {t('errors.page.retry')}
          </Button>
        </form>
      </AuthFrame>
    ),
  });
}
