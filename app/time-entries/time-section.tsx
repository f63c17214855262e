import { useTranslation } from 'react-i18next';
import { useFormats } from '~/i18n/formats-context';
import { Section } from '~/ui/card';
import { Disclosure } from '~/ui/disclosure';
import { Progress } from '~/ui/progress';
import { TextLink } from '~/ui/text-link';
import { EntryForm } from './entry-form';
import { EntryList } from './entry-list';
import type { Timer } from './find-timer.server';
import type { HoursUsed } from './hours-used.server';
import type { TimeEntry } from './list-entries.server';
import { StartTimerForm } from './start-timer-form';

type TimeSectionProps = {
  client: { id: string };
  /** Hours a week. */
  agreed: number;
  used: HoursUsed;
  entries: TimeEntry[];
  timer: Timer | null;
  services: { id: string; name: string }[];
  /** Local date. */
  today: string;
};

/** Hours agreed and used, the clock, and what was done last. */
export function TimeSection({ client, agreed, used, entries, timer, services, today }: TimeSectionProps) {
  const { t } = useTranslation();
  const { number } = useFormats();
  const address = `/clients/${client.id}`;
  const hours = number(Math.round(used.thisWeek / 6) / 10);
  return (
    <Section
      title={t('time.title')}
      actions={entries.length > 0 && <TextLink to={`${address}/time`}>{t('time.all')}</TextLink>}
    >
      <div className="grid gap-4">
        {agreed > 0 ? (
          <Progress
            label={t('time.thisWeek')}
            value={Math.min(used.thisWeek / 60, agreed)}
            max={agreed}
            text={t('time.usedOf', { hours, agreed: number(agreed) })}
          />
        ) : (
          <p className="text-muted">{t('time.used', { hours })}</p>
        )}
        <StartTimerForm clientId={client.id} timer={timer} back={address} />
        {entries.length > 0 && <EntryList entries={entries} back={address} />}
        <Disclosure summary={t('time.add')}>
          <EntryForm
            key={entries[0]?.id}
            action={`${address}/time`}
            submit={t('time.save')}
            services={services}
            start={{ workedOn: today }}
            back={address}
          />
        </Disclosure>
      </div>
    </Section>
  );
}
