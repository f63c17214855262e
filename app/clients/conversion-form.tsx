import { type SubmissionResult, useForm } from '@conform-to/react';
import { getZodConstraint, parseWithZod } from '@conform-to/zod/v4';
import { useTranslation } from 'react-i18next';
import { WeeklyWindowsField } from '~/accounts/weekly-windows-field';
import { useTemplateChoices } from '~/agreements/use-template-choices';
import { CheckboxField } from '~/ui/checkbox-field';
import { ChoiceField } from '~/ui/choice-field';
import { ClientForm } from './client-form';
import { ContactsField } from './contacts-field';
import { EngagementFields } from './engagement-fields';
import { FirstTasksField } from './first-tasks-field';
import { conversionSchema } from './schema';

type ConversionFormProps = {
  services: { id: string; name: string; interested: boolean }[];
  /** Next working day, and the currency of the country. */
  start: { startsOn: string; currency: string };
  /** Her own agreement templates. */
  templates: { id: string; name: string; kind: 'nda' | 'service' }[];
  /** Others known at the firm. */
  contacts: { name: string; role?: string | undefined }[];
  backTo: string;
  lastResult: SubmissionResult | undefined;
};

/** The one form between a yes and a client. */
export function ConversionForm({
  services,
  start,
  templates,
  contacts,
  backTo,
  lastResult,
}: ConversionFormProps) {
  const { t } = useTranslation();
  const [form, fields] = useForm({
    lastResult,
    defaultValue: {
      ...start,
      kind: 'regular',
      services: services.filter(({ interested }) => interested).map(({ id }) => id),
      agreements: ['nda'],
      contacts,
      tasks: [
        { title: t('clients.conversion.firstTasks.send'), date: start.startsOn },
        { title: t('clients.conversion.firstTasks.kickOff'), date: start.startsOn },
      ],
    },
    constraint: getZodConstraint(conversionSchema),
    onValidate: ({ formData }) => parseWithZod(formData, { schema: conversionSchema }),
  });
  return (
    <ClientForm form={form} submit={t('clients.conversion.submit')} backTo={backTo}>
      <EngagementFields fields={fields} services={services} />
      <WeeklyWindowsField
        form={form}
        field={fields.officeHours}
        label={t('clients.officeHours.title')}
        hint={t('clients.officeHours.hint')}
        anyTime={t('clients.officeHours.none')}
      />
      <ContactsField form={form} field={fields.contacts} />
      <ChoiceField
        field={fields.agreements}
        label={t('clients.conversion.agreements')}
        hint={t('clients.conversion.agreementsHint')}
        choices={useTemplateChoices(templates)}
        layout="list"
        many
      />
      <CheckboxField
        field={fields.confidential}
        label={t('clients.conversion.confidential')}
        hint={t('clients.conversion.confidentialHint')}
      />
      <FirstTasksField form={form} field={fields.tasks} />
    </ClientForm>
  );
}
