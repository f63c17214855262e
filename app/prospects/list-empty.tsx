import { Form, Link } from '@remix-run/react';
import { SearchX, Users } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '~/ui/button';
import { Card } from '~/ui/card';
import { EmptyState } from '~/ui/empty-state';

/** Before the first prospect: three ways to get some. */
export function NoProspects() {
  const { t } = useTranslation();
  return (
    <Card>
      <EmptyState
        icon={Users}
        title={t('prospects.empty.title')}
        text={t('prospects.empty.text')}
        action={
          <>
            <Button asChild variant="primary">
              <Link to="/imports">{t('prospects.empty.import')}</Link>
            </Button>
            <Button asChild>
              <Link to="/prospects/new">{t('prospects.empty.add')}</Link>
            </Button>
          </>
        }
        secondary={
          <Form method="post" action="/sample-data">
            <Button type="submit" variant="quiet">
              {t('prospects.empty.sample')}
            </Button>
          </Form>
        }
      />
    </Card>
  );
}

/** A search that found nobody. */
export function NothingFits() {
  const { t } = useTranslation();
  return (
    <Card>
      <EmptyState
        icon={SearchX}
        title={t('prospects.empty.nothingTitle')}
        text={t('prospects.empty.nothingText')}
        action={
          <Button asChild>
            <Link to="/prospects">{t('prospects.filter.clear')}</Link>
          </Button>
        }
      />
    </Card>
  );
}
