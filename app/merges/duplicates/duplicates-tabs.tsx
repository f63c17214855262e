import { Link } from '@remix-run/react';
import { History } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '~/ui/button';
import { LinkTabs } from '~/ui/link-tabs';
import { PageHeader } from '~/ui/page-header';
import { RULES } from './rules';

/** The head of the duplicates pages: from the safest rule to the boldest, prospects before companies. */
export function DuplicatesTabs() {
  const { t } = useTranslation();
  return (
    <>
      <PageHeader
        title={t('merges.duplicates.title')}
        text={t('merges.duplicates.text')}
        back={{ to: '/prospects', label: t('prospects.title') }}
        actions={
          <Button asChild variant="quiet">
            <Link to="/merges">
              <History aria-hidden />
              {t('merges.history.title')}
            </Link>
          </Button>
        }
      />
      <LinkTabs
        label={t('merges.duplicates.rules')}
        tabs={RULES.map((rule) => ({ to: `/duplicates/${rule}`, label: t(`merges.rules.${rule}.label`) }))}
      />
    </>
  );
}
