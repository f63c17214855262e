import type { FieldMetadata, FormMetadata } from '@conform-to/react';
import { Plus, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import { Button } from '~/ui/button';
import { IconButton } from '~/ui/icon-button';
import { TextField } from '~/ui/text-field';
import type { contactsSchema } from './schema';

type Contact = NonNullable<z.input<typeof contactsSchema>>[number];

type ContactsFieldProps = {
  form: Pick<FormMetadata, 'insert' | 'remove'>;
  field: FieldMetadata<Contact[] | undefined>;
  /** The page already says in its title what these are. */
  titled?: boolean;
};

/** Whom to turn to at a client: a line for each person. */
export function ContactsField({ form, field, titled = false }: ContactsFieldProps) {
  const { t } = useTranslation();
  const rows = (field as FieldMetadata<Contact[]>).getFieldList();
  return (
    <fieldset className="grid min-w-0 gap-3">
      <legend className={titled ? 'sr-only' : 'mb-1 font-medium text-sm'}>
        {t('clients.contacts.title')}
      </legend>
      {/* The return key presses the first button of a form: this one saves, the others only edit the list. */}
      <button type="submit" hidden />
      <p className="text-muted text-sm">{t('clients.contacts.hint')}</p>
      {rows.map((row, index) => {
        const { name, role, phone, email } = row.getFieldset();
        return (
          <div
            key={row.key}
            className="grid grid-cols-[minmax(0,1fr)_auto] items-start gap-3 rounded-md border p-3"
          >
            <div className="grid gap-3 sm:grid-cols-2">
              <TextField field={name} label={t('clients.contacts.name')} />
              <TextField field={role} label={t('clients.contacts.role')} />
              <TextField field={phone} label={t('clients.page.phone')} type="tel" />
              <TextField field={email} label={t('clients.page.email')} type="email" />
            </div>
            <IconButton
              icon={X}
              label={t('clients.contacts.remove', { name: name.value ?? index + 1 })}
              type="submit"
              {...form.remove.getButtonProps({ name: field.name, index })}
            />
          </div>
        );
      })}
      <Button
        type="submit"
        size="small"
        className="justify-self-start"
        {...form.insert.getButtonProps({ name: field.name })}
      >
        <Plus aria-hidden />
        {t('clients.contacts.add')}
      </Button>
    </fieldset>
  );
}
