import { Form, useFetcher } from '@remix-run/react';
import { ArrowDown, ArrowUp } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '~/ui/button';
import { Disclosure } from '~/ui/disclosure';
import { IconButton } from '~/ui/icon-button';
import { SelectField } from '~/ui/select-field';
import { TextField } from '~/ui/text-field';
import { toast } from '~/ui/toast';

interface Contact {
  channel: 'phone' | 'email';
  id: string;
  value: string;
  written: string;
  state: 'valid' | 'invalid' | 'opted_out';
  kind?: 'landline' | 'mobile' | 'other';
  extension?: string | null;
}

type ContactFormProps = {
  prospectId: string;
  contact: Contact;
  ends: { first: boolean; last: boolean };
};

/** What can be done with one number or address: its state and kind, its place, taking it off. */
export function ContactForm({ prospectId, contact, ends }: ContactFormProps) {
  const { t } = useTranslation();
  const address = `/prospects/${prospectId}/contacts/${contact.id}`;
  return (
    <Disclosure
      summary={<span className="font-normal text-sm">{t('common.edit')}</span>}
      label={t('record.contact.change', { contact: contact.written })}
    >
      <div key={`${contact.state} ${contact.kind} ${contact.extension}`} className="grid gap-3">
        <StateForm contact={contact} action={`${address}/state`} />
        <div className="flex flex-wrap items-center gap-2">
          <Form method="post" action={`${address}/order`} preventScrollReset className="flex">
            <input type="hidden" name="channel" value={contact.channel} />
            {(['up', 'down'] as const).map((direction) => (
              <IconButton
                key={direction}
                type="submit"
                size="small"
                name="direction"
                value={direction}
                disabled={direction === 'up' ? ends.first : ends.last}
                icon={direction === 'up' ? ArrowUp : ArrowDown}
                label={t(`record.contact.${direction}`, { contact: contact.written })}
              />
            ))}
          </Form>
          <RemovalForm prospectId={prospectId} contact={contact} action={`${address}/removal`} />
        </div>
      </div>
    </Disclosure>
  );
}

function StateForm({ contact, action }: { contact: Contact; action: string }) {
  const { t } = useTranslation();
  const { id, channel, state, kind, extension } = contact;
  const closed = state === 'opted_out';
  const states = closed ? (['opted_out'] as const) : (['valid', 'invalid', 'opted_out'] as const);
  const field = (name: string, defaultValue = '') => ({ id: `${name}-${id}`, name, defaultValue });
  return (
    <Form method="post" action={action} preventScrollReset className="grid gap-3">
      <input type="hidden" name="channel" value={channel} />
      <div className="grid grid-cols-2 gap-3">
        <SelectField
          field={field('state', state)}
          label={t('record.contact.stateLabel')}
          hint={closed ? t('record.contact.closed') : undefined}
          options={states.map((value) => ({ value, label: t(`prospects.contact.state.${value}`) }))}
          className={channel === 'email' || closed ? 'col-span-2' : undefined}
        />
        {channel === 'phone' && (
          <>
            <SelectField
              field={field('kind', kind)}
              label={t('record.contact.kindLabel')}
              options={(['landline', 'mobile', 'other'] as const).map((value) => ({
                value,
                label: t(`prospects.contact.kind.${value}`),
              }))}
            />
            <TextField
              field={field('extension', extension ?? '')}
              label={t('record.contact.extensionLabel')}
              inputMode="numeric"
            />
          </>
        )}
      </div>
      <Button type="submit" size="small" className="justify-self-start">
        {t('common.save')}
      </Button>
    </Form>
  );
}

type RemovalFormProps = { prospectId: string; contact: Contact; action: string };

function RemovalForm({ prospectId, contact, action }: RemovalFormProps) {
  const { t } = useTranslation();
  const fetcher = useFetcher();
  const { channel, value, written, kind, extension, state } = contact;
  const putBack = () => {
    const again = new FormData();
    const said = { channel, value, kind, extension, state: state === 'invalid' ? state : undefined };
    for (const [name, text] of Object.entries(said)) if (text) again.set(name, text);
    fetcher.submit(again, { method: 'post', action: `/prospects/${prospectId}/contacts?index` });
  };
  const offerUndo = () => {
    toast.success(t('record.contact.removed', { contact: written }), {
      action: { label: t('common.undo'), onClick: putBack },
    });
  };
  return (
    <Form method="post" action={action} preventScrollReset onSubmit={offerUndo}>
      <input type="hidden" name="channel" value={channel} />
      <Button type="submit" size="small" variant="quiet">
        {t('common.remove')}
      </Button>
    </Form>
  );
}
