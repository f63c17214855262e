import { type SubmissionResult, useForm } from '@conform-to/react';
import { getZodConstraint, parseWithZod } from '@conform-to/zod/v4';
import { useTranslation } from 'react-i18next';
import { ClientForm } from './client-form';
import { ContactsField } from './contacts-field';
import type { ListedContact } from './list-contacts.server';
import { clientContactsSchema } from './schema';

type ContactsFormProps = {
  contacts: ListedContact[];
  backTo: string;
  lastResult: SubmissionResult | undefined;
};

/** The people to turn to at a client. */
export function ContactsForm({ contacts, backTo, lastResult }: ContactsFormProps) {
  const { t } = useTranslation();
  const known = contacts.map(({ name, role, written, email }) => ({
    name,
    role: role ?? undefined,
    phone: written ?? undefined,
    email: email ?? undefined,
  }));
  const [form, fields] = useForm({
    lastResult,
    defaultValue: { contacts: known.length > 0 ? known : [{}] },
    constraint: getZodConstraint(clientContactsSchema),
    onValidate: ({ formData }) => parseWithZod(formData, { schema: clientContactsSchema }),
  });
  return (
    <ClientForm form={form} submit={t('common.save')} backTo={backTo}>
      <ContactsField form={form} field={fields.contacts} titled />
    </ClientForm>
  );
}
