import type { SubmissionResult } from '@conform-to/react';
import { Mail, Phone, Smartphone } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Badge } from '~/ui/badge';
import { Section } from '~/ui/card';
import { cx } from '~/ui/cx';
import { Disclosure } from '~/ui/disclosure';
import { ContactForm } from './contacts/contact-form';
import { NewContactForm } from './contacts/new-contact-form';
import type { ProspectRecord } from './find-prospect.server';

type ContactCardProps = { record: ProspectRecord; lastResult?: SubmissionResult | undefined };

/** How to reach a prospect: every number and address, with what stands in its way and what can be done with it. */
export function ContactCard({ record, lastResult }: ContactCardProps) {
  const { t } = useTranslation();
  const { prospect, phoneNumbers, emailAddresses } = record;
  const count = phoneNumbers.length + emailAddresses.length;
  return (
    <Section title={t('prospects.contact.title')}>
      {count === 0 && <p className="text-muted">{t('prospects.contact.none')}</p>}
      <ul className="grid gap-2">
        {phoneNumbers.map((number, index) => (
          <PhoneLine
            key={number.id}
            number={number}
            prospectId={prospect.id}
            ends={ends(index, phoneNumbers)}
          />
        ))}
        {emailAddresses.map((email, index) => (
          <EmailLine
            key={email.id}
            email={email}
            prospectId={prospect.id}
            ends={ends(index, emailAddresses)}
          />
        ))}
      </ul>
      <Disclosure summary={t('record.contact.add')} open={Boolean(lastResult)} className="mt-2">
        <NewContactForm key={count} prospectId={prospect.id} lastResult={lastResult} />
      </Disclosure>
    </Section>
  );
}

/** Whether a line stands first or last among its kind. */
const ends = (index: number, list: unknown[]) => ({ first: index === 0, last: index === list.length - 1 });

type LineEnds = ReturnType<typeof ends>;

const line =
  'grid grid-cols-[1.25rem_1fr] items-baseline gap-x-2.5 [&>svg]:size-4 [&>svg]:translate-y-0.5 [&>svg]:text-muted';

type PhoneLineProps = { number: ProspectRecord['phoneNumbers'][number]; prospectId: string; ends: LineEnds };

function PhoneLine({ number, prospectId, ends }: PhoneLineProps) {
  const { t } = useTranslation();
  const { id, e164, written, extension, kind, state } = number;
  const Icon = kind === 'mobile' ? Smartphone : Phone;
  return (
    <li className={line}>
      <Icon aria-label={t(`prospects.contact.kind.${kind}`)} />
      <div className="min-w-0">
        <span className="flex flex-wrap items-baseline gap-x-2 gap-y-1">
          {state === 'valid' ? (
            <a href={`tel:${e164}`} className="rounded-sm font-medium tabular-nums hover:underline">
              {written}
            </a>
          ) : (
            <span className="text-muted tabular-nums line-through">{written}</span>
          )}
          {extension && (
            <span className="text-muted text-sm">{t('prospects.contact.extension', { extension })}</span>
          )}
          {state !== 'valid' && <Badge tone="stop">{t(`prospects.contact.state.${state}`)}</Badge>}
        </span>
        <ContactForm
          prospectId={prospectId}
          contact={{ channel: 'phone', id, value: e164, written, state, kind, extension }}
          ends={ends}
        />
      </div>
    </li>
  );
}

type EmailLineProps = { email: ProspectRecord['emailAddresses'][number]; prospectId: string; ends: LineEnds };

function EmailLine({ email, prospectId, ends }: EmailLineProps) {
  const { id, address, state } = email;
  return (
    <li className={line}>
      <Mail aria-hidden />
      <div className="min-w-0">
        <span className="flex min-w-0 flex-wrap items-baseline gap-x-2 gap-y-1">
          <a
            href={state === 'valid' ? `mailto:${address}` : undefined}
            className={cx(
              'wrap-anywhere rounded-sm font-medium',
              state === 'valid' ? 'hover:underline' : 'text-muted line-through',
            )}
          >
            {address}
          </a>
          <EmailState email={email} />
        </span>
        <ContactForm
          prospectId={prospectId}
          contact={{ channel: 'email', id, value: address, written: address, state }}
          ends={ends}
        />
      </div>
    </li>
  );
}

function EmailState({ email: { state, consent } }: { email: ProspectRecord['emailAddresses'][number] }) {
  const { t } = useTranslation();
  if (state !== 'valid') return <Badge tone="stop">{t(`prospects.contact.state.${state}`)}</Badge>;
  if (consent?.kind === 'given') {
    return <Badge tone="good">{t(`prospects.contact.consent.${consent.scope}`)}</Badge>;
  }
  return <Badge tone="waiting">{t(`prospects.contact.consent.${consent ? 'withdrawn' : 'none'}`)}</Badge>;
}
