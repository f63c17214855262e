import { Form, useRevalidator } from '@remix-run/react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '~/i18n/formats-context';
import { Button } from '~/ui/button';
import { Card } from '~/ui/card';
import { Progress } from '~/ui/progress';
import type { ChangeView } from './find-change.server';

const LOOK_AGAIN_MS = 700;

/** How far a change is. Without JavaScript the page loads itself again. */
export function ChangeProgress({ change }: { change: ChangeView }) {
  const { t } = useTranslation();
  const { number } = useFormats();
  const { revalidate, state } = useRevalidator();
  useEffect(() => {
    if (state !== 'idle') return;
    const timer = setTimeout(revalidate, LOOK_AGAIN_MS);
    return () => clearTimeout(timer);
  }, [revalidate, state]);
  const running = change.state === 'running';
  return (
    <Card className="grid gap-5 p-6">
      <noscript>
        <meta httpEquiv="refresh" content="3" />
      </noscript>
      <Progress
        label={running ? t(`bulk.title.${change.kind}`, { name: change.target?.name }) : t('bulk.undoing')}
        value={running ? change.done : undefined}
        max={running ? change.total : undefined}
        text={running && t('bulk.progress', { done: number(change.done), total: number(change.total) })}
      />
      <p className="text-muted">{t('bulk.leave')}</p>
      {running && (
        <Form method="post" action={`/prospects/changes/${change.id}/cancel`}>
          <Button type="submit">{t('bulk.cancel')}</Button>
        </Form>
      )}
    </Card>
  );
}
