import { Form } from '@remix-run/react';
import { CircleAlert, CirclePause, Send } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '~/i18n/formats-context';
import { Badge } from '~/ui/badge';
import { Button } from '~/ui/button';
import { Section } from '~/ui/card';
import { Disclosure } from '~/ui/disclosure';
import type { MailboxRecord } from './find-mailbox.server';
import { TestButton } from './test-button';

/** How the mailbox is, and what can be done with it. */
export function MailboxState({ mailbox }: { mailbox: MailboxRecord }) {
  const { t } = useTranslation();
  const isPaused = mailbox.state === 'paused';
  return (
    <Section title={t('mailbox.state.title')}>
      <div className="grid gap-4">
        <StateText mailbox={mailbox} />
        <div className="flex flex-wrap gap-2">
          <TestButton />
          <Form method="post" action={isPaused ? '/mailbox/resume' : '/mailbox/pause'}>
            <Button type="submit">{t(isPaused ? 'mailbox.resume' : 'mailbox.pause')}</Button>
          </Form>
        </div>
        <p className="text-muted text-sm">{t('mailbox.testText')}</p>
        <Disclosure summary={t('mailbox.remove')} className="border-t pt-3">
          <Form method="post" action="/mailbox/removal" className="grid justify-items-start gap-3">
            <p className="text-muted text-sm">{t('mailbox.removeText')}</p>
            <Button type="submit" variant="danger" size="small">
              {t('mailbox.remove')}
            </Button>
          </Form>
        </Disclosure>
      </div>
    </Section>
  );
}

const looks = {
  active: { tone: 'good', icon: Send },
  paused: { tone: 'waiting', icon: CirclePause },
  broken: { tone: 'stop', icon: CircleAlert },
} as const;

function StateText({ mailbox: { state, pauseReason, probeAt } }: { mailbox: MailboxRecord }) {
  const { t } = useTranslation();
  const { moment } = useFormats();
  const shown = state === 'active' ? 'active' : pauseReason === null ? 'paused' : 'broken';
  const { tone, icon } = looks[shown];
  return (
    <div className="grid gap-2">
      <Badge tone={tone} icon={icon}>
        {t(`mailbox.state.${shown}`)}
      </Badge>
      <p>{t(`mailbox.state.${shown}Text`)}</p>
      {shown === 'broken' && (
        <>
          <p className="wrap-anywhere rounded-md bg-sunken px-3 py-2 font-mono text-sm">{pauseReason}</p>
          <p className="text-muted text-sm">
            {probeAt ? t('mailbox.state.probe', { moment: moment(probeAt) }) : t('mailbox.state.noProbe')}
          </p>
        </>
      )}
    </div>
  );
}
