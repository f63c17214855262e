import type { SubmissionResult } from '@conform-to/react';
import { useTranslation } from 'react-i18next';
import { Card, Section } from '~/ui/card';
import { PageHeader } from '~/ui/page-header';
import { TextLink } from '~/ui/text-link';
import { EntryForm } from './entry-form';
import { EntryList } from './entry-list';
import type { TimeEntry } from './list-entries.server';

type TimePageProps = {
  client: { id: string; name: string };
  title: string;
  entries: TimeEntry[];
  older: string | null;
  services: { id: string; name: string }[];
  today: string;
  lastResult: SubmissionResult | undefined;
};

/** All that was done for a client, and one more. */
export function TimePage({ client, title, entries, older, services, today, lastResult }: TimePageProps) {
  const { t } = useTranslation();
  const address = `/clients/${client.id}/time`;
  return (
    <>
      <PageHeader title={title} back={{ to: `/clients/${client.id}`, label: client.name }} />
      <div className="grid items-start gap-8 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <Card className="grid gap-4 max-lg:order-2">
          {entries.length > 0 ? (
            <EntryList entries={entries} back={address} />
          ) : (
            <p className="text-muted">{t('time.empty')}</p>
          )}
          {older && <TextLink to={`?before=${older}`}>{t('time.older')}</TextLink>}
        </Card>
        <Section title={t('time.add')}>
          <EntryForm
            key={entries[0]?.id}
            action={address}
            submit={t('time.save')}
            services={services}
            start={{ workedOn: today }}
            back={address}
            lastResult={lastResult}
          />
        </Section>
      </div>
    </>
  );
}
