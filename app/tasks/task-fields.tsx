import { useTranslation } from 'react-i18next';
import type { FieldSource } from '~/ui/field-source';
import { SelectField } from '~/ui/select-field';
import { TextField } from '~/ui/text-field';
import { REPEATS } from './repeat';

type TaskFieldsProps = {
  fields: Record<'title' | 'date' | 'time' | 'repeat' | 'every', FieldSource>;
  /** What is chosen at the moment: the number of weeks is asked only where it matters. */
  repeat: string | undefined;
};

/** What is to be done, when, and whether it comes again. */
export function TaskFields({ fields, repeat }: TaskFieldsProps) {
  const { t } = useTranslation();
  return (
    <>
      <TextField field={fields.title} label={t('tasks.what')} autoComplete="off" />
      <div className="flex flex-wrap items-start gap-3">
        <TextField field={fields.date} label={t('tasks.date')} type="date" className="w-40 min-w-0" />
        <TextField field={fields.time} label={t('tasks.time')} type="time" className="w-36 min-w-0" />
        <SelectField
          field={fields.repeat}
          label={t('tasks.repeatLabel')}
          emptyLabel={t('tasks.never')}
          options={REPEATS.map((value) => ({ value, label: t(`tasks.repeat.${value}`) }))}
          className="w-44 min-w-0"
        />
        {repeat === 'weeks' && (
          <TextField
            field={fields.every}
            label={t('tasks.every')}
            inputMode="numeric"
            className="w-40 min-w-0"
          />
        )}
      </div>
    </>
  );
}
