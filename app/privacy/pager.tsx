import { useTranslation } from 'react-i18next';
import type { Page } from '~/platform/keyset.server';
import { Pagination } from '~/ui/pagination';

/** The next and the previous page of a list at this address, which has a query already. */
export function Pager({ page, path }: { page: Pick<Page<unknown>, 'previous' | 'next'>; path: string }) {
  const { t } = useTranslation();
  return (
    <Pagination
      label={t('privacy.pages')}
      previousTo={page.previous ? `${path}&before=${page.previous}` : undefined}
      nextTo={page.next ? `${path}&after=${page.next}` : undefined}
      words={{ previous: t('privacy.previous'), next: t('privacy.next') }}
    />
  );
}
