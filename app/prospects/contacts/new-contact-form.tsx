import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react';
import { getZodConstraint, parseWithZod } from '@conform-to/zod/v4';
import { useFetcher } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Button } from '~/ui/button';
import { FormErrors } from '~/ui/form-errors';
import { SelectField } from '~/ui/select-field';
import { TextField } from '~/ui/text-field';
import { newContactSchema } from './schema';

type NewContactFormProps = { prospectId: string; lastResult?: SubmissionResult | undefined };

/** One more number or address. */
export function NewContactForm({ prospectId, lastResult }: NewContactFormProps) {
  const { t } = useTranslation();
  const fetcher = useFetcher<SubmissionResult>();
  const [form, fields] = useForm({
    id: 'new-contact',
    lastResult: fetcher.data ?? lastResult,
    defaultValue: { channel: 'phone' },
    constraint: getZodConstraint(newContactSchema),
    onValidate: ({ formData }) => parseWithZod(formData, { schema: newContactSchema }),
  });
  const isPhone = fields.channel.value !== 'email';
  return (
    <fetcher.Form
      method="post"
      action={`/prospects/${prospectId}/contacts?index`}
      {...getFormProps(form)}
      className="grid gap-3"
    >
      <FormErrors title={t('errors.form')} errors={form.errors} />
      <SelectField
        field={fields.channel}
        label={t('record.contact.what')}
        options={(['phone', 'email'] as const).map((value) => ({
          value,
          label: t(`record.contact.channel.${value}`),
        }))}
      />
      <TextField
        field={fields.value}
        label={t('record.contact.value')}
        inputMode={isPhone ? 'tel' : 'email'}
        autoComplete="off"
      />
      <Button type="submit" pending={fetcher.state !== 'idle'} className="justify-self-start">
        {t('common.add')}
      </Button>
    </fetcher.Form>
  );
}
