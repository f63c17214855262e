import { useTranslation } from 'react-i18next';
import { Section } from '~/ui/card';
import type { ListedPage } from './list-pages.server';
import { PageList } from './page-list';

/** What a prospect has received; away until something was sent. */
export function PacketsCard({ pages, prospectId }: { pages: ListedPage[]; prospectId: string }) {
  const { t } = useTranslation();
  if (pages.length === 0) return null;
  return (
    <Section title={t('packets.pages.received')}>
      <PageList pages={pages} by="packet" back={`/prospects/${prospectId}`} />
    </Section>
  );
}
