import { Form } from '@remix-run/react';
import { Play } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '~/i18n/formats-context';
import { Button } from '~/ui/button';
import type { Timer } from './find-timer.server';

type StartTimerFormProps = { clientId: string; timer: Timer | null; back: string };

/** Lets the clock run for a client, or says since when it does. */
export function StartTimerForm({ clientId, timer, back }: StartTimerFormProps) {
  const { t } = useTranslation();
  const { moment } = useFormats();
  if (timer?.clientId === clientId) {
    return (
      <p className="text-muted text-sm">{t('time.runningSince', { moment: moment(timer.startedAt) })}</p>
    );
  }
  return (
    <Form method="post" action="/timer/start" preventScrollReset className="grid justify-items-start gap-1.5">
      <input type="hidden" name="clientId" value={clientId} />
      <input type="hidden" name="back" value={back} />
      <Button type="submit">
        <Play aria-hidden />
        {t('time.start')}
      </Button>
      {timer && <p className="text-muted text-sm">{t('time.switches', { client: timer.client })}</p>}
    </Form>
  );
}
