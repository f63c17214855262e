import { Link } from '@remix-run/react';
import { KanbanSquare, List, Plus, Upload } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '~/ui/button';
import { PageHeader } from '~/ui/page-header';
import { Segmented } from '~/ui/segmented';
import { type ListFilter, listAddress } from './list-filter';
import { useCountWords } from './use-count-words';

/** The head above table and board: how many, the other view, and ways to add more. */
export function ListHeader({
  view,
  total,
  filter,
}: {
  view: 'table' | 'board';
  total: number;
  filter: ListFilter;
}) {
  const { t } = useTranslation();
  const { words } = useCountWords();
  return (
    <PageHeader
      title={t('prospects.title')}
      text={words(total)}
      actions={
        <>
          <Segmented
            label={t('prospects.view.label')}
            items={[
              {
                to: listAddress({ view: 'all', ...filter }, {}),
                label: t('prospects.view.table'),
                icon: List,
                current: view === 'table',
              },
              {
                to: listAddress(
                  { ...filter, stage: undefined, sort: undefined, order: undefined },
                  {},
                  '/prospects/board',
                ),
                label: t('prospects.view.board'),
                icon: KanbanSquare,
                current: view === 'board',
              },
            ]}
          />
          <Button asChild variant="quiet">
            <Link to="/lists">{t('prospects.lists')}</Link>
          </Button>
          <Button asChild variant="quiet">
            <Link to="/companies">{t('companies.title')}</Link>
          </Button>
          <Button asChild variant="quiet">
            <Link to="/duplicates">{t('merges.duplicates.title')}</Link>
          </Button>
          <Button asChild>
            <Link to="/imports">
              <Upload aria-hidden />
              {t('prospects.import')}
            </Link>
          </Button>
          <Button asChild variant="primary">
            <Link to="/prospects/new">
              <Plus aria-hidden />
              {t('prospects.add')}
            </Link>
          </Button>
        </>
      }
    />
  );
}
