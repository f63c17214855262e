import { type SubmissionResult, useForm } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import { Form, useNavigation } from '@remix-run/react';
import { Plus } from 'lucide-react';
import type { ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '~/ui/button';
import { FieldError } from '~/ui/field';
import { FormErrors } from '~/ui/form-errors';
import { TextField } from '~/ui/text-field';
import { EditorPreview } from './editor-preview';
import type { ExampleChoice } from './example-fields';
import type { SequenceFormValue, StepFormValue } from './form-value';
import { sequenceSchema } from './schema';
import { type StepChoices, StepFields } from './step-fields';
import { useFocusAfterMove } from './use-focus-after-move';

type SequenceEditorProps = {
  values: SequenceFormValue;
  choices: StepChoices;
  example: ExampleChoice;
  preview: ComponentProps<typeof EditorPreview>['initial'];
  lastResult: SubmissionResult | undefined;
};

/** Name and steps of a sequence; saving makes a draft. */
export function SequenceEditor({ values, choices, example, preview, lastResult }: SequenceEditorProps) {
  const { t } = useTranslation();
  const pending = useNavigation().state === 'submitting';
  const [form, fields] = useForm<SequenceFormValue>({
    lastResult: lastResult as SubmissionResult<string[]> | undefined,
    defaultValue: values,
    onValidate: ({ formData }) => parseWithZod(formData, { schema: sequenceSchema }) as never,
  });
  const steps = fields.steps.getFieldList();
  const onMove = useFocusAfterMove(fields.steps.name, steps.map(({ key }) => key).join());
  const additions: [string, StepFormValue][] = [
    [t('sequences.form.addEmail'), { kind: 'email', delayDays: '4' }],
    [
      t('sequences.form.addCall'),
      { kind: 'call', delayDays: '3', instruction: t('sequences.form.callText') },
    ],
    [t('sequences.form.addTask'), { kind: 'task', delayDays: '3' }],
  ];
  return (
    <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_minmax(0,24rem)]">
      <Form
        method="post"
        id={form.id}
        onSubmit={form.onSubmit}
        noValidate={form.noValidate}
        className="grid gap-6"
      >
        {/* The return key presses the first button of a form: this one saves, the others only edit the steps. */}
        <button type="submit" hidden />
        <FormErrors title={t('errors.form')} errors={form.errors} />
        <TextField field={fields.name} label={t('sequences.form.name')} className="max-w-md" />
        <fieldset id={fields.steps.id} className="grid min-w-0 gap-3">
          <legend className="mb-1.5 font-medium text-sm">{t('sequences.form.steps')}</legend>
          <ol className="grid gap-3">
            {steps.map((step, index) => (
              <StepFields
                key={step.key}
                {...{ form, step, index, choices, list: fields.steps.name, count: steps.length, onMove }}
              />
            ))}
          </ol>
          <FieldError field={fields.steps} />
          <div className="flex flex-wrap items-center gap-2">
            <span className="text-muted text-sm">{t('sequences.form.add')}</span>
            {additions.map(([label, defaultValue]) => (
              <Button
                key={label}
                size="small"
                {...form.insert.getButtonProps({ name: fields.steps.name, defaultValue })}
                type="submit"
              >
                <Plus aria-hidden />
                {label}
              </Button>
            ))}
          </div>
        </fieldset>
        <Button type="submit" variant="primary" pending={pending} className="justify-self-start">
          {t('sequences.form.save')}
        </Button>
      </Form>
      <EditorPreview formId={form.id} example={example} initial={preview} />
    </div>
  );
}
