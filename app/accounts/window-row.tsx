import type { FieldMetadata } from '@conform-to/react';
import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { FieldError } from '~/ui/field';
import { controlProps } from '~/ui/field-source';
import { IconButton } from '~/ui/icon-button';
import { Input } from '~/ui/input';
import type { WeeklyWindow } from '~db/schema/accounts';

type WindowRowProps = {
  parts: ReturnType<FieldMetadata<WeeklyWindow>['getFieldset']>;
  day: string;
  /** Of the button that takes the window away. */
  removal: { name: string; value: string; form: string; formNoValidate: boolean };
};

/** From and to of one window on one day. */
export function WindowRow({ parts, day, removal }: WindowRowProps) {
  const { t } = useTranslation();
  return (
    <div className="grid gap-1">
      <input
        type="hidden"
        name={parts.weekday.name}
        form={parts.weekday.formId}
        value={parts.weekday.initialValue}
      />
      <div className="flex items-center gap-2">
        <TimeInput field={parts.from} label={t('settings.windows.from', { day })} />
        <span aria-hidden>–</span>
        <TimeInput field={parts.to} label={t('settings.windows.to', { day })} />
        <IconButton type="submit" icon={X} label={t('settings.windows.remove', { day })} {...removal} />
      </div>
      <FieldError field={parts.from} />
      <FieldError field={parts.to} />
    </div>
  );
}

function TimeInput({ field, label }: { field: FieldMetadata<string>; label: string }) {
  return (
    <Input
      key={field.key}
      type="time"
      aria-label={label}
      defaultValue={field.initialValue}
      {...controlProps(field, undefined)}
      className="w-32 min-w-0 shrink sm:w-36"
    />
  );
}
