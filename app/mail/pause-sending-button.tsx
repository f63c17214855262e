import { Form } from '@remix-run/react';
import { CirclePause } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '~/ui/button';

/** The one switch that stops all mail. */
export function PauseSendingButton() {
  const { t } = useTranslation();
  return (
    <Form method="post" action="/outbox/pause">
      <Button type="submit">
        <CirclePause aria-hidden />
        {t('outbox.pauseAll')}
      </Button>
    </Form>
  );
}
