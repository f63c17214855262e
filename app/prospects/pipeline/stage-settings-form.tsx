import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react';
import { getZodConstraint, parseWithZod } from '@conform-to/zod/v4';
import { Form, useNavigation } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Button } from '~/ui/button';
import { ChoiceField } from '~/ui/choice-field';
import { FormErrors } from '~/ui/form-errors';
import { SelectField } from '~/ui/select-field';
import { TextField } from '~/ui/text-field';
import { StageBadge } from '../stage-badge';
import { STAGE_COLOURS, STAGE_TYPES, type StageSettings } from '../stages';
import { stageSettingsSchema } from './schema';

type StageSettingsFormProps = {
  action: string;
  stage?: StageSettings;
  submit: string;
  lastResult?: SubmissionResult | undefined;
};

/** Name, meaning, colour and patience of a stage, for a new one and a known one alike. */
export function StageSettingsForm({ action, stage, submit, lastResult }: StageSettingsFormProps) {
  const { t } = useTranslation();
  const [form, fields] = useForm({
    lastResult,
    constraint: getZodConstraint(stageSettingsSchema),
    defaultValue: {
      name: stage?.name,
      type: stage?.type ?? 'open',
      colour: stage?.colour ?? 'grey',
      staleAfterDays: stage?.staleAfterDays?.toString(),
    },
    onValidate: ({ formData }) => parseWithZod(formData, { schema: stageSettingsSchema }),
  });
  const navigation = useNavigation();
  const pending = navigation.state !== 'idle' && navigation.formAction === action;
  return (
    <Form method="post" action={action} preventScrollReset {...getFormProps(form)} className="grid gap-4">
      <FormErrors title={t('errors.form')} errors={form.errors} />
      <div className="grid items-start gap-4 sm:grid-cols-2">
        <TextField field={fields.name} label={t('stages.name')} autoComplete="off" />
        <SelectField
          field={fields.type}
          label={t('stages.type')}
          options={STAGE_TYPES.map((value) => ({ value, label: t(`stages.types.${value}`) }))}
        />
      </div>
      <ChoiceField
        field={fields.colour}
        label={t('stages.colour')}
        layout="chips"
        choices={STAGE_COLOURS.map((value) => ({
          value,
          label: <StageBadge stage={{ name: t(`stages.colours.${value}`), colour: value }} />,
        }))}
      />
      <TextField
        field={fields.staleAfterDays}
        type="number"
        min={1}
        max={999}
        label={t('stages.staleAfterDays')}
        hint={t('stages.staleHint')}
        className="max-w-60"
      />
      <Button type="submit" pending={pending} className="justify-self-start">
        {submit}
      </Button>
    </Form>
  );
}
