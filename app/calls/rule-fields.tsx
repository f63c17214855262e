import { type DefaultValue, type SubmissionResult, useForm } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import { useTranslation } from 'react-i18next';
import { SettingsForm } from '~/accounts/settings-form';
import { CheckboxField } from '~/ui/checkbox-field';
import { adjustField } from '~/ui/field-source';
import { SelectField } from '~/ui/select-field';
import { TextField } from '~/ui/text-field';
import type { ListedRule } from './outcome-rules.server';
import { delayParts, type RuleForm, ruleSchema } from './rule-schema';

const FLAGS = ['reached', 'needsCallback', 'final', 'unworkable', 'doNotCall'] as const;
const UNITS = ['minutes', 'hours', 'days'] as const;
const EFFECTS = ['none', 'pause', 'finish'] as const;

type RuleFieldsProps = {
  rule: ListedRule;
  stages: { id: string; name: string }[];
  lastResult: SubmissionResult | undefined;
};

/** What one outcome means and does, to be changed. */
export function RuleFields({ rule, stages, lastResult }: RuleFieldsProps) {
  const { t } = useTranslation();
  const [form, fields] = useForm<RuleForm>({
    lastResult,
    defaultValue: formValue(rule),
    onValidate: ({ formData }) => parseWithZod(formData, { schema: ruleSchema }),
    shouldRevalidate: 'onBlur',
  });
  return (
    <SettingsForm form={form}>
      <TextField
        field={adjustField(fields.shortcut, { required: true, maxLength: 1 })}
        label={t('outcomes.key')}
        hint={t('outcomes.keyHint')}
        autoComplete="off"
        autoCapitalize="none"
        className="max-w-40"
      />
      <fieldset className="grid gap-3">
        <legend className="mb-2 font-medium">{t('outcomes.means')}</legend>
        {FLAGS.map((flag) => (
          <CheckboxField
            key={flag}
            field={fields[flag]}
            label={t(`outcomes.flag.${flag}`)}
            hint={t(`outcomes.flagHint.${flag}`)}
            disabled={flag === 'doNotCall' && rule.name === 'do_not_call'}
          />
        ))}
      </fieldset>
      <fieldset className="grid gap-3">
        <legend className="mb-2 font-medium">{t('outcomes.nextTry')}</legend>
        <div className="grid max-w-md grid-cols-2 items-start gap-3">
          <TextField
            field={fields.retryAmount}
            label={t('outcomes.after')}
            hint={t('outcomes.afterHint')}
            type="number"
            inputMode="numeric"
          />
          <SelectField
            field={fields.retryUnit}
            label={t('outcomes.unit')}
            options={UNITS.map((unit) => ({ value: unit, label: t(`outcomes.units.${unit}`) }))}
          />
        </div>
        <CheckboxField
          field={fields.otherTimeOfDay}
          label={t('outcomes.otherTime')}
          hint={t('outcomes.otherTimeHint')}
        />
        <TextField
          field={fields.mostAttempts}
          label={t('outcomes.most')}
          hint={t('outcomes.mostHint')}
          type="number"
          inputMode="numeric"
          className="max-w-52"
        />
      </fieldset>
      <fieldset className="grid items-start gap-3 sm:grid-cols-2">
        <legend className="mb-2 font-medium">{t('outcomes.next')}</legend>
        <SelectField
          field={fields.nextStageId}
          label={t('outcomes.stage')}
          hint={t('outcomes.stageHint')}
          emptyLabel={t('outcomes.noStage')}
          options={stages.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <SelectField
          field={fields.sequenceEffect}
          label={t('outcomes.sequence')}
          options={EFFECTS.map((effect) => ({
            value: effect,
            label: t(`outcomes.sequenceEffect.${effect}`),
          }))}
        />
      </fieldset>
    </SettingsForm>
  );
}

function formValue(rule: ListedRule): DefaultValue<RuleForm> {
  const delay = rule.retryDelayMinutes === null ? null : delayParts(rule.retryDelayMinutes);
  const flags = [...FLAGS, 'otherTimeOfDay'] as const;
  return {
    ...Object.fromEntries(flags.map((flag) => [flag, rule[flag] ? 'on' : undefined])),
    retryAmount: delay ? String(delay.amount) : '',
    retryUnit: delay?.unit ?? 'hours',
    mostAttempts: rule.mostAttempts === null ? '' : String(rule.mostAttempts),
    sequenceEffect: rule.sequenceEffect,
    nextStageId: rule.nextStageId ?? '',
    shortcut: rule.shortcut.toUpperCase(),
  };
}
