import { useTranslation } from 'react-i18next';
import { When } from '~/i18n/when';
import { useDisplayName } from '~/prospects/use-display-name';
import { Notice } from '~/ui/notice';
import { TextLink } from '~/ui/text-link';
import type { CompanyNews as News } from './find-company-news.server';

/** What others at the same company have said; nothing while nobody has. */
export function CompanyNews({ news }: { news: News[] }) {
  const { t } = useTranslation();
  const nameOf = useDisplayName();
  if (news.length === 0) return null;
  const refused = news.some(({ kind }) => kind === 'refused');
  return (
    <Notice tone={refused ? 'waiting' : 'info'} title={t('companies.news.title')}>
      <ul className="grid gap-1">
        {news.map(({ prospect, kind, at }) => (
          <li key={prospect.id}>
            <TextLink to={`/prospects/${prospect.id}`}>{nameOf({ ...prospect, company: null })}</TextLink>{' '}
            {t(`companies.news.${kind}`)} · <When at={at} as="day" />
          </li>
        ))}
      </ul>
    </Notice>
  );
}
