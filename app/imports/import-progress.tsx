import { Form, useRevalidator } from '@remix-run/react';
import type { TFunction } from 'i18next';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '~/i18n/formats-context';
import { Button } from '~/ui/button';
import { Card } from '~/ui/card';
import { Progress } from '~/ui/progress';
import { paceOf } from './pace';
import type { ImportView } from './queries.server';

const LOOK_AGAIN_MS = 700;

type ImportProgressProps = { found: ImportView; now: Date };

/** The rows going by, with speed and time left. Without JavaScript the page loads itself again. */
export function ImportProgress({ found, now }: ImportProgressProps) {
  const { t } = useTranslation();
  const { number } = useFormats();
  useLookAgain();
  const { state, rowsDone } = found;
  const work = state === 'checking' || state === 'undoing' ? state : 'importing';
  const total = work === 'importing' ? found.forecast?.rows : undefined;
  const rows = { count: rowsDone, done: number(rowsDone), total: number(total ?? 0) };
  return (
    <Card className="grid gap-5 p-6">
      <noscript>
        <meta httpEquiv="refresh" content="3" />
      </noscript>
      <Progress
        label={t(`imports.progress.${work}`)}
        value={total ? rowsDone : undefined}
        max={total}
        text={work !== 'undoing' && t(total ? 'imports.progress.rowsOf' : 'imports.progress.rows', rows)}
      />
      {work === 'importing' && <Pace found={found} total={total} now={now} />}
      <p className="text-muted">{t('imports.progress.leave')}</p>
      {work !== 'undoing' && (
        <Form method="post" action={`/imports/${found.id}/cancel`}>
          <Button type="submit">{t(`imports.progress.cancel.${work}`)}</Button>
        </Form>
      )}
    </Card>
  );
}

function Pace({ found, total, now }: ImportProgressProps & { total: number | undefined }) {
  const { t } = useTranslation();
  const { number } = useFormats();
  const pace = paceOf({ ...found, total, now });
  if (!pace) return null;
  return (
    <p className="text-muted tabular-nums">
      {t('imports.progress.pace', { rows: number(pace.rowsPerSecond) })}
      {pace.secondsLeft !== null && ` · ${timeLeft(t, pace.secondsLeft)}`}
    </p>
  );
}

/** Nobody reckons with hundreds of seconds. */
const timeLeft = (t: TFunction, seconds: number) =>
  seconds < 90
    ? t('imports.progress.left', { count: seconds })
    : t('imports.progress.minutesLeft', { count: Math.round(seconds / 60) });

/** Asks for the newest state a moment after the last answer came. */
function useLookAgain() {
  const { revalidate, state } = useRevalidator();
  useEffect(() => {
    if (state !== 'idle') return;
    const timer = setTimeout(revalidate, LOOK_AGAIN_MS);
    return () => clearTimeout(timer);
  }, [revalidate, state]);
}
