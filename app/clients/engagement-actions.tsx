import { Form, Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Button } from '~/ui/button';
import { Disclosure } from '~/ui/disclosure';
import { TextField } from '~/ui/text-field';
import { isCalledOff } from './capacity';
import type { ClientEngagement } from './find-client.server';

type EngagementActionsProps = {
  engagement: ClientEngagement;
  client: { id: string; name: string };
  /** Local date. */
  today: string;
};

/** What can be done with an engagement: other terms, its end, calling it off, and taking either back. */
export function EngagementActions({ engagement, client, today }: EngagementActionsProps) {
  const { t } = useTranslation();
  if (engagement.isFollowed) return null;
  const address = `/clients/${client.id}/engagements/${engagement.id}`;
  const isOpen = engagement.endsOn === null || engagement.endsOn > today;
  return (
    <div className="grid gap-2">
      <div className="flex flex-wrap items-center gap-2">
        {isOpen && (
          <Button asChild size="small">
            <Link to={`/engagements/${engagement.id}/terms`}>{t('roster.terms.change')}</Link>
          </Button>
        )}
        {engagement.canReopen && (
          <Form method="post" action={`${address}/reopening`} preventScrollReset>
            <Button type="submit" size="small" variant="quiet">
              {t(isCalledOff(engagement) ? 'roster.terms.takeUp' : 'roster.terms.reopen')}
            </Button>
          </Form>
        )}
      </div>
      {engagement.endsOn === null && <End {...{ engagement, client, today }} action={`${address}/end`} />}
      {isOpen && engagement.startsOn > today && (engagement.follows || engagement.endsOn === null) && (
        <CallOff {...{ engagement, client, today }} action={`${address}/end`} />
      )}
    </div>
  );
}

type EndingProps = EngagementActionsProps & { action: string };

function End({ engagement: { id, startsOn }, client, today, action }: EndingProps) {
  const { t } = useTranslation();
  const endsOn = startsOn > today ? startsOn : today;
  return (
    <Disclosure summary={t('clients.engagement.end')}>
      <Form method="post" action={action} preventScrollReset className="grid gap-3">
        <p className="text-muted text-sm">{t('clients.engagement.endText', { name: client.name })}</p>
        <div className="grid items-start gap-3 sm:grid-cols-[12rem_1fr]">
          <TextField
            field={{ id: `end-${id}`, name: 'endsOn', defaultValue: endsOn, required: true, min: startsOn }}
            label={t('clients.engagement.endsOn')}
            type="date"
          />
          <Reason id={`reason-${id}`} />
        </div>
        <Button type="submit" variant="danger" className="justify-self-start">
          {t('clients.engagement.end')}
        </Button>
      </Form>
    </Disclosure>
  );
}

/** Work, or other terms of it, that will not begin after all ends today, before its first day. */
function CallOff({ engagement: { id, follows }, client, today, action }: EndingProps) {
  const { t } = useTranslation();
  const callOff = t(follows ? 'roster.terms.callOffTerms' : 'roster.terms.callOff');
  const text = follows ? 'roster.terms.callOffTermsText' : 'roster.terms.callOffText';
  return (
    <Disclosure summary={callOff}>
      <Form method="post" action={action} preventScrollReset className="grid gap-3">
        <p className="text-muted text-sm">{t(text, { name: client.name })}</p>
        <input type="hidden" name="endsOn" value={today} />
        <Reason id={`off-${id}`} />
        <Button type="submit" variant="danger" className="justify-self-start">
          {callOff}
        </Button>
      </Form>
    </Disclosure>
  );
}

function Reason({ id }: { id: string }) {
  const { t } = useTranslation();
  return (
    <TextField
      field={{ id, name: 'reason', maxLength: 500 }}
      label={t('roster.terms.reason')}
      hint={t('roster.terms.reasonHint')}
    />
  );
}
