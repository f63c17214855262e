import { Form } from '@remix-run/react';
import { Download } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '~/ui/button';
import { Card } from '~/ui/card';
import { Disclosure } from '~/ui/disclosure';
import { isAmong, WAITING_STATES } from './delivery-state';
import { MessageButtons } from './message-buttons';
import type { ShownMessage } from './shown-message';
import { useMessageQuestion } from './use-message-question';

/** What she is asked about a message, and what she can do with it. */
export function MessageActions({ delivery, hasMailbox }: ShownMessage) {
  const question = useMessageQuestion(delivery, hasMailbox);
  const isHers = delivery.state === 'outbox' && !hasMailbox;
  const canCancel = isAmong(WAITING_STATES, delivery.state);
  if (!question && !canCancel && delivery.text === null) return null;
  return (
    <Card className="grid gap-4">
      {question && (
        <div className="grid gap-1">
          <h2 className="font-semibold text-lg">{question.title}</h2>
          {question.text.map((text) => (
            <p key={text} className="text-pretty">
              {text}
            </p>
          ))}
        </div>
      )}
      <div className="flex flex-wrap gap-2">
        {isHers && <DownloadLink id={delivery.id} primary />}
        <MessageButtons delivery={delivery} hasMailbox={hasMailbox} />
        {!isHers && delivery.text !== null && <DownloadLink id={delivery.id} />}
      </div>
      {canCancel && <CancelForm id={delivery.id} />}
    </Card>
  );
}

function DownloadLink({ id, primary = false }: { id: string; primary?: boolean }) {
  const { t } = useTranslation();
  return (
    <Button asChild variant={primary ? 'primary' : 'secondary'}>
      <a href={`/outbox/${id}/file`} download>
        <Download aria-hidden />
        {t('outbox.action.download')}
      </a>
    </Button>
  );
}

function CancelForm({ id }: { id: string }) {
  const { t } = useTranslation();
  return (
    <Disclosure summary={t('outbox.action.cancel')} className="border-t pt-3">
      <Form method="post" action={`/outbox/${id}/cancellation`} className="grid justify-items-start gap-3">
        <p className="text-muted text-sm">{t('outbox.action.cancelText')}</p>
        <Button type="submit" variant="danger" size="small">
          {t('outbox.action.cancel')}
        </Button>
      </Form>
    </Disclosure>
  );
}
