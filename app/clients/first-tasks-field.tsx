import type { FieldMetadata, FormMetadata } from '@conform-to/react';
import { Plus, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '~/ui/button';
import { IconButton } from '~/ui/icon-button';
import { TextField } from '~/ui/text-field';

interface Task {
  title?: string | undefined;
  date?: string | undefined;
}

type FirstTasksFieldProps = {
  form: Pick<FormMetadata, 'insert' | 'remove'>;
  field: FieldMetadata<Task[] | undefined>;
};

/** What there is to do first for a new client: a line for each task. */
export function FirstTasksField({ form, field }: FirstTasksFieldProps) {
  const { t } = useTranslation();
  return (
    <fieldset className="grid min-w-0 gap-3">
      <legend className="mb-1 font-medium text-sm">{t('clients.conversion.firstTasks.title')}</legend>
      <p className="text-muted text-sm">{t('clients.conversion.firstTasks.hint')}</p>
      {(field as FieldMetadata<Task[]>).getFieldList().map((row, index) => {
        const { title, date } = row.getFieldset();
        return (
          <div
            key={row.key}
            className="grid grid-cols-[1fr_auto] items-end gap-3 sm:grid-cols-[1fr_11rem_auto]"
          >
            <TextField
              field={title}
              label={t('clients.conversion.firstTasks.task')}
              className="max-sm:col-span-2"
            />
            <TextField field={date} label={t('clients.conversion.firstTasks.due')} type="date" />
            <IconButton
              icon={X}
              label={t('clients.conversion.firstTasks.remove', { title: title.value ?? index + 1 })}
              type="submit"
              {...form.remove.getButtonProps({ name: field.name, index })}
            />
          </div>
        );
      })}
      <Button
        type="submit"
        size="small"
        className="justify-self-start"
        {...form.insert.getButtonProps({ name: field.name })}
      >
        <Plus aria-hidden />
        {t('clients.conversion.firstTasks.add')}
      </Button>
    </fieldset>
  );
}
