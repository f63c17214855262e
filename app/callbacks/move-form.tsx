import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import { Form, useNavigation } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Button } from '~/ui/button';
import { adjustField } from '~/ui/field-source';
import { FormErrors } from '~/ui/form-errors';
import { TextField } from '~/ui/text-field';
import type { CallbackRow } from './queries.server';
import { moveCallbackSchema } from './schema';
import { TimeField } from './time-field';

type MoveFormProps = {
  callback: CallbackRow & { picks: string[] };
  lastResult: SubmissionResult | undefined;
  madeAt: Date;
};

/** Another time for a callback, and why. */
export function MoveForm({ callback, lastResult, madeAt }: MoveFormProps) {
  const { t } = useTranslation();
  const [form, fields] = useForm({
    lastResult,
    onValidate: ({ formData }) => parseWithZod(formData, { schema: moveCallbackSchema }),
  });
  const { timeZone: zone, picks } = callback;
  return (
    <Form method="post" {...getFormProps(form)} className="grid gap-4">
      <FormErrors title={t('errors.form')} errors={form.errors} />
      <TimeField field={fields.wallTime} zone={zone} picks={picks} initial={picks[0] ?? ''} madeAt={madeAt} />
      <TextField
        field={adjustField(fields.reason, { required: true })}
        label={t('callbacks.reason')}
        hint={t('callbacks.reasonHint')}
      />
      <Button
        type="submit"
        variant="primary"
        className="justify-self-start"
        pending={useNavigation().state !== 'idle'}
      >
        {t('callbacks.moveSubmit')}
      </Button>
    </Form>
  );
}
