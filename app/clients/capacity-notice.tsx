import { Form, Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '~/i18n/formats-context';
import { useCalendarDay } from '~/i18n/use-calendar-day';
import { Button } from '~/ui/button';
import { Notice } from '~/ui/notice';
import type { Brake } from './find-brake.server';

type CapacityNoticeProps = { brake: Brake; back: string };

/** What her week asks for: to win fewer clients for a while, to go on, or to call more. Nothing while all is well. */
export function CapacityNotice({ brake, back }: CapacityNoticeProps) {
  const { t } = useTranslation();
  const { number } = useFormats();
  const { isFull, sold, available, running, resting } = brake;
  const hours = { sold: number(sold), available: number(available ?? 0) };
  return (
    <div className="grid gap-3 empty:hidden">
      {isFull && running > 0 && (
        <Notice
          tone="waiting"
          title={t('week.brake.full', hours)}
          action={<BrakeButton rest="yes" back={back} words={t('week.brake.rest', { count: running })} />}
        >
          {t('week.brake.fullText')}
        </Notice>
      )}
      {resting > 0 && (
        <Notice
          tone="info"
          title={t('week.brake.resting', { count: resting })}
          action={<BrakeButton rest="no" back={back} words={t('week.brake.wake')} />}
        >
          {t(isFull ? 'week.brake.restingFull' : 'week.brake.restingFree')}
        </Notice>
      )}
      {!isFull && <Ending brake={brake} />}
    </div>
  );
}

function BrakeButton({ rest, back, words }: { rest: 'yes' | 'no'; back: string; words: string }) {
  return (
    <Form method="post" action="/capacity/brake" preventScrollReset>
      <input type="hidden" name="back" value={back} />
      <Button type="submit" name="rest" value={rest}>
        {words}
      </Button>
    </Form>
  );
}

/** Work that ends within four weeks, while there is time to find what follows. */
function Ending({ brake: { ending } }: { brake: Brake }) {
  const { t } = useTranslation();
  const { number } = useFormats();
  const calendarDay = useCalendarDay();
  if (ending.length === 0) return null;
  const hours = ending.reduce((sum, { hoursPerWeek }) => sum + (hoursPerWeek ?? 0), 0);
  return (
    <Notice
      tone="info"
      title={t('week.brake.ending', { count: ending.length, hours: number(hours) })}
      action={
        <Button asChild>
          <Link to="/calls">{t('week.brake.dial')}</Link>
        </Button>
      }
    >
      {ending
        .map(({ client, endsOn, hoursPerWeek }) =>
          t('week.brake.endingLine', {
            client,
            day: calendarDay(endsOn ?? ''),
            hours: number(hoursPerWeek ?? 0),
          }),
        )
        .join(' ')}{' '}
      {t('week.brake.endingText')}
    </Notice>
  );
}
