import { Form, Link } from '@remix-run/react';
import { SearchX, Users } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useIsOwner } from '~/accounts/use-is-owner';
import { Button } from '~/ui/button';
import { Card } from '~/ui/card';
import { EmptyState } from '~/ui/empty-state';
import { EVERYBODY } from './list-filter';

/** Before the first prospect: ways to get some; only the owner may fill the workspace with samples. */
export function NoProspects() {
  const { t } = useTranslation();
  const isOwner = useIsOwner();
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
          isOwner && (
            <Form method="post" action="/sample-data">
              <Button type="submit" variant="quiet">
                {t('prospects.empty.sample')}
              </Button>
            </Form>
          )
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
            <Link to={EVERYBODY}>{t('prospects.filter.clear')}</Link>
          </Button>
        }
      />
    </Card>
  );
}
