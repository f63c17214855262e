import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react';
import { getZodConstraint, parseWithZod } from '@conform-to/zod/v4';
import { Form, useNavigation } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Button } from '~/ui/button';
import { FormErrors } from '~/ui/form-errors';
import { SelectField } from '~/ui/select-field';
import { TextField } from '~/ui/text-field';
import { timeEntrySchema } from './schema';

type EntryFormProps = {
  action: string;
  submit: string;
  services: { id: string; name: string }[];
  start: { workedOn: string; duration?: string; serviceId?: string | null; note?: string };
  /** Where the answer leads. */
  back: string;
  lastResult?: SubmissionResult | undefined;
};

/** When, how long, on what: one entry, new or to be corrected. */
export function EntryForm({ action, submit, services, start, back, lastResult }: EntryFormProps) {
  const { t } = useTranslation();
  const [form, fields] = useForm({
    lastResult,
    defaultValue: start,
    constraint: getZodConstraint(timeEntrySchema),
    onValidate: ({ formData }) => parseWithZod(formData, { schema: timeEntrySchema }),
  });
  const pending = useNavigation().formAction === action;
  return (
    <Form method="post" action={action} preventScrollReset {...getFormProps(form)} className="grid gap-3">
      <FormErrors title={t('errors.form')} errors={form.errors} />
      <input type="hidden" name="back" value={back} />
      <div className="grid items-start gap-3 sm:grid-cols-2">
        <TextField
          field={fields.duration}
          label={t('time.duration')}
          hint={t('time.durationHint')}
          autoComplete="off"
        />
        <TextField field={fields.workedOn} label={t('time.day')} type="date" />
      </div>
      <SelectField
        field={fields.serviceId}
        label={t('time.service')}
        options={services.map(({ id, name }) => ({ value: id, label: name }))}
        emptyLabel={t('time.noService')}
      />
      <TextField field={fields.note} label={t('time.note')} />
      <Button type="submit" pending={pending} className="justify-self-start">
        {submit}
      </Button>
    </Form>
  );
}
