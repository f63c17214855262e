import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '~/i18n/formats-context';
import { Badge } from '~/ui/badge';
import { Button } from '~/ui/button';
import { deviceName } from './device-name';

interface Session {
  id: string;
  userAgent: string | null;
  createdAt: Date;
  isThis: boolean;
}

/** The devices a member is signed in on. */
export function SessionList({ sessions }: { sessions: Session[] }) {
  const { t } = useTranslation();
  return (
    <div className="grid gap-4">
      <ul className="grid gap-3">
        {sessions.map((session) => (
          <SessionItem key={session.id} session={session} />
        ))}
      </ul>
      {sessions.length > 1 && (
        <Form method="post" action="/settings/security/sessions">
          <Button type="submit">{t('settings.security.endOthers')}</Button>
        </Form>
      )}
    </div>
  );
}

function SessionItem({ session: { id, userAgent, createdAt, isThis } }: { session: Session }) {
  const { t } = useTranslation();
  const { moment } = useFormats();
  const known = deviceName(userAgent);
  const device = known ? t('settings.security.device', known) : t('settings.security.unknownDevice');
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <span className="font-medium">{device}</span>
      <span className="text-muted text-sm">{t('settings.security.since', { day: moment(createdAt) })}</span>
      {isThis ? (
        <Badge tone="accent">{t('settings.security.here')}</Badge>
      ) : (
        <Form method="post" action={`/settings/security/sessions/${id}/end`} className="ml-auto">
          <Button type="submit" size="small" aria-label={t('settings.security.endThere', { device })}>
            {t('settings.security.end')}
          </Button>
        </Form>
      )}
    </li>
  );
}
