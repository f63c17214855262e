import { Link } from '@remix-run/react';
import { Mails } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '~/ui/button';
import { Card } from '~/ui/card';
import { EmptyState } from '~/ui/empty-state';

/** Before the first message: where messages come from. */
export function OutboxEmpty() {
  const { t } = useTranslation();
  return (
    <Card>
      <EmptyState
        icon={Mails}
        title={t('outbox.empty.first')}
        text={t('outbox.empty.firstText')}
        action={
          <Button asChild variant="primary">
            <Link to="/calls">{t('outbox.empty.firstAction')}</Link>
          </Button>
        }
        secondary={
          <Button asChild variant="quiet">
            <Link to="/sequences">{t('outbox.empty.toSequences')}</Link>
          </Button>
        }
      />
    </Card>
  );
}
