import { Link } from '@remix-run/react';
import { PhoneOff } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { When } from '~/i18n/when';
import { Button } from '~/ui/button';
import { Card } from '~/ui/card';
import { Disclosure } from '~/ui/disclosure';
import { EmptyState } from '~/ui/empty-state';
import type { Outlook } from './outlook.server';
import { OverrideForm } from './override-form';
import { SessionForm } from './session-form';
import type { SessionView } from './session-view.server';

/** Nobody can be called at the moment: why, until when, and what to do instead. */
export function NobodyNow({ session, outlook }: { session: SessionView; outlook: Outlook }) {
  const { t } = useTranslation();
  return (
    <Card className="grid gap-4">
      <EmptyState
        icon={PhoneOff}
        title={t('calls.nobody.title')}
        text={<Reasons outlook={outlook} />}
        action={
          <SessionForm action={`/calls/${session.id}/next`}>
            <Button type="submit" variant="primary">
              {t('calls.nobody.again')}
            </Button>
          </SessionForm>
        }
        secondary={
          <Button asChild variant="quiet">
            <Link to="/prospects">{t('calls.nobody.prospects')}</Link>
          </Button>
        }
      />
      {outlook.outsideWindow > 0 && !session.overrideReason && (
        <Disclosure
          summary={t('calls.override.summary', { count: outlook.outsideWindow })}
          className="justify-self-center"
        >
          <OverrideForm sessionId={session.id} />
        </Disclosure>
      )}
    </Card>
  );
}

function Reasons({ outlook: { waiting, outsideWindow, unlawful, blocked, nextAt } }: { outlook: Outlook }) {
  const { t } = useTranslation();
  const reasons = [
    waiting > 0 && t('calls.nobody.waiting', { count: waiting }),
    outsideWindow > 0 && t('calls.nobody.outsideWindow', { count: outsideWindow }),
    unlawful > 0 && t('calls.nobody.unlawful', { count: unlawful }),
    blocked > 0 && t('calls.nobody.blocked', { count: blocked }),
  ].filter((reason) => reason !== false);
  return (
    <span className="grid gap-1">
      {reasons.length === 0
        ? t('calls.nobody.all')
        : reasons.map((reason) => <span key={reason}>{reason}</span>)}
      {nextAt && (
        <span>
          {t('calls.nobody.next')} <When at={nextAt} />
        </span>
      )}
    </span>
  );
}
