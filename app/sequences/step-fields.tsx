import type { FieldMetadata, FormMetadata } from '@conform-to/react';
import { ArrowDown, ArrowUp, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { CheckboxField } from '~/ui/checkbox-field';
import { IconButton } from '~/ui/icon-button';
import { type Option, SelectField } from '~/ui/select-field';
import { TextField } from '~/ui/text-field';
import type { SequenceFormValue, StepFormValue } from './form-value';

export type Arrow = 'up' | 'down';

/** Ids of the arrows of the step at a place. */
export const arrowId = (list: string, index: number, arrow: Arrow) => `${list}-${index}-${arrow}`;

export type StepChoices = { templates: Option[]; packets: Option[] };

type StepFieldsProps = {
  form: FormMetadata<SequenceFormValue>;
  list: string;
  step: FieldMetadata<StepFormValue>;
  index: number;
  count: number;
  choices: StepChoices;
  /** Told where it goes when one of its arrows is pressed. */
  onMove: (to: number, arrow: Arrow) => void;
};

/** One step of a sequence in its editor: when, what, and its place among the others. */
export function StepFields({ form, list, step, index, count, choices, onMove }: StepFieldsProps) {
  const { t } = useTranslation();
  const parts = step.getFieldset();
  const kind = kindOf(parts.kind.initialValue);
  const number = index + 1;
  const move = (arrow: Arrow) => {
    const to = arrow === 'up' ? index - 1 : index + 1;
    return {
      ...form.reorder.getButtonProps({ name: list, from: index, to }),
      id: arrowId(list, index, arrow),
      onClick: () => onMove(to, arrow),
    };
  };
  return (
    <li className="grid gap-4 rounded-md border bg-surface p-4">
      <input type="hidden" name={parts.kind.name} value={kind} />
      <div className="flex items-center justify-between gap-3">
        <h2 className="font-semibold">
          {t('sequences.form.step', { number, kind: t(`sequences.form.kinds.${kind}`) })}
        </h2>
        <div className="flex">
          <IconButton
            {...move('up')}
            type="submit"
            icon={ArrowUp}
            disabled={index === 0}
            label={t('sequences.form.up', { number })}
          />
          <IconButton
            {...move('down')}
            type="submit"
            icon={ArrowDown}
            disabled={index === count - 1}
            label={t('sequences.form.down', { number })}
          />
          <IconButton
            {...form.remove.getButtonProps({ name: list, index })}
            type="submit"
            icon={X}
            label={t('sequences.form.remove', { number })}
          />
        </div>
      </div>
      <div className="grid items-start gap-4 sm:grid-cols-2">
        <TextField
          field={parts.delayDays}
          label={t(index === 0 ? 'sequences.form.delayFirst' : 'sequences.form.delay')}
          hint={t('sequences.form.delayHint')}
          inputMode="numeric"
        />
        {index > 0 && (
          <SelectField
            field={parts.condition}
            label={t('sequences.form.condition')}
            options={CONDITIONS.map((value) => ({ value, label: t(`sequences.condition.${value}`) }))}
          />
        )}
      </div>
      {kind === 'email' ? (
        <EmailFields parts={parts} choices={choices} />
      ) : (
        <TextField
          field={parts.instruction}
          label={t('sequences.form.instruction')}
          hint={t('sequences.form.instructionHint')}
        />
      )}
    </li>
  );
}

const CONDITIONS = ['always', 'viewed', 'not_viewed'] as const;

const kindOf = (value: unknown) => (value === 'call' || value === 'task' ? value : 'email');

type EmailFieldsProps = {
  parts: ReturnType<FieldMetadata<StepFormValue>['getFieldset']>;
  choices: StepChoices;
};

function EmailFields({ parts, choices }: EmailFieldsProps) {
  const { t } = useTranslation();
  return (
    <>
      <div className="grid items-start gap-4 sm:grid-cols-2">
        <SelectField
          field={parts.templateId}
          label={t('sequences.form.template')}
          options={choices.templates}
          emptyLabel={t('common.choose')}
          hint={choices.templates.length === 0 ? t('sequences.form.noTemplates') : undefined}
        />
        <SelectField
          field={parts.packetId}
          label={t('sequences.form.packet')}
          options={choices.packets}
          emptyLabel={t('sequences.form.noPacket')}
          hint={t('sequences.form.packetHint')}
        />
      </div>
      <CheckboxField field={parts.needsApproval} label={t('sequences.form.approval')} />
    </>
  );
}
