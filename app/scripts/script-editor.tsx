import { getFormProps, getInputProps, type SubmissionResult, useForm } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import { Form, useNavigation } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import { Button } from '~/ui/button';
import { FormErrors } from '~/ui/form-errors';
import { TextField } from '~/ui/text-field';
import { CardFields } from './card-fields';
import type { CardTally } from './card-tally.server';
import { type ScriptForm, scriptSchema } from './schema';
import { SectionFields } from './section-fields';

export const SCRIPT_FORM = 'script';

type ScriptEditorProps = {
  value: ScriptForm;
  services: { key: string; name: string }[];
  tally: Record<string, CardTally>;
  lastResult: SubmissionResult | undefined;
};

/** The words of a script: its name, its sections in the order of the call, its cards. */
export function ScriptEditor({ value, services, tally, lastResult }: ScriptEditorProps) {
  const { t } = useTranslation();
  const pending = useNavigation().state !== 'idle';
  const [form, fields] = useForm<ScriptForm, z.output<typeof scriptSchema>>({
    id: SCRIPT_FORM,
    lastResult,
    defaultValue: value,
    onValidate: ({ formData }) => parseWithZod(formData, { schema: scriptSchema }),
    shouldRevalidate: 'onBlur',
  });
  return (
    <Form method="post" {...getFormProps(form)} className="grid grid-cols-1 gap-6">
      {/* Enter saves; without this it would press the first button that takes a card out. */}
      <button type="submit" hidden />
      <FormErrors title={t('errors.form')} errors={form.errors} />
      <input {...getInputProps(fields.number, { type: 'hidden' })} key={fields.number.key} />
      <TextField field={fields.name} label={t('scripts.edit.name')} />
      <SectionFields form={form} field={fields.sections} services={services} />
      <CardFields form={form} field={fields.cards} services={services} tally={tally} />
      <div className="sticky bottom-0 -mx-4 -mb-4 border-t bg-surface px-4 py-3 max-lg:bottom-18 sm:-mx-6 sm:-mb-6 sm:px-6">
        <Button type="submit" variant="primary" pending={pending}>
          {t('scripts.edit.save')}
        </Button>
      </div>
    </Form>
  );
}
