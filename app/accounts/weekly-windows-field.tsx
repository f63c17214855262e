import type { FieldMetadata, FormMetadata } from '@conform-to/react';
import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '~/i18n/use-locale';
import { WEEKDAYS, weekdayName } from '~/i18n/weekday-name';
import { Button } from '~/ui/button';
import { cx } from '~/ui/cx';
import { FieldError } from '~/ui/field';
import { IconButton } from '~/ui/icon-button';
import type { WeeklyWindow } from '~db/schema/accounts';
import { WINDOW_PRESETS, type WindowPreset } from './window-presets';
import { WindowRow } from './window-row';

type WeeklyWindowsFieldProps = {
  form: Pick<FormMetadata, 'insert' | 'remove' | 'update'>;
  field: FieldMetadata<WeeklyWindow[]>;
  label: string;
  hint: string;
  /** What stands beside each day of an empty week. */
  anyTime: string;
};

/** Hours of the week: a line for each day, several windows a day, and usual weeks with one click. */
export function WeeklyWindowsField({ form, field, label, hint, anyTime }: WeeklyWindowsFieldProps) {
  const { t } = useTranslation();
  const windows = field.getFieldList().map((item, index) => ({ index, parts: item.getFieldset() }));
  return (
    <fieldset className="grid min-w-0 gap-3" aria-describedby={`${field.id}-about`}>
      <legend className="mb-1 font-medium text-sm">{label}</legend>
      {/* The return key presses the first button of a form: this one saves, the others only edit the week. */}
      <button type="submit" hidden />
      <p id={`${field.id}-about`} className="text-muted text-sm">
        {hint}
      </p>
      <div className="flex flex-wrap gap-2">
        {(Object.keys(WINDOW_PRESETS) as WindowPreset[]).map((preset) => (
          <Button
            key={preset}
            type="submit"
            size="small"
            {...form.update.getButtonProps({ name: field.name, value: [...WINDOW_PRESETS[preset]] })}
          >
            {t(`settings.windows.presets.${preset}`)}
          </Button>
        ))}
        {windows.length > 0 && (
          <Button
            type="submit"
            size="small"
            variant="quiet"
            {...form.update.getButtonProps({ name: field.name, value: [] as WeeklyWindow[] })}
          >
            {t('settings.windows.clear')}
          </Button>
        )}
      </div>
      <ul className="divide-y rounded-md border">
        {WEEKDAYS.map((weekday) => (
          <Day
            key={weekday}
            {...{ form, field, weekday }}
            noneText={windows.length === 0 ? anyTime : t('settings.windows.none')}
          >
            {windows.filter(({ parts }) => Number(parts.weekday.initialValue) === weekday)}
          </Day>
        ))}
      </ul>
      <FieldError field={field} />
    </fieldset>
  );
}

type DayProps = Pick<WeeklyWindowsFieldProps, 'form' | 'field'> & {
  weekday: number;
  /** What stands here without a window. */
  noneText: string;
  children: { index: number; parts: ReturnType<FieldMetadata<WeeklyWindow>['getFieldset']> }[];
};

function Day({ form, field, weekday, noneText, children: windows }: DayProps) {
  const { t } = useTranslation();
  const day = weekdayName(weekday, useLocale());
  const isEmpty = windows.length === 0;
  return (
    <li className="grid grid-cols-[7rem_1fr_auto] items-start gap-x-3 px-3 py-2 sm:grid-cols-[8rem_1fr_auto]">
      <span className={cx('py-1.5 font-medium', !isEmpty && 'max-sm:col-span-2')}>{day}</span>
      <div className={cx('grid gap-2', !isEmpty && 'max-sm:order-last max-sm:col-span-3')}>
        {isEmpty && <span className="py-1.5 text-faint">{noneText}</span>}
        {windows.map(({ index, parts }) => (
          <WindowRow
            key={parts.from.id}
            parts={parts}
            day={day}
            removal={form.remove.getButtonProps({ name: field.name, index })}
          />
        ))}
      </div>
      <IconButton
        type="submit"
        icon={Plus}
        label={t('settings.windows.add', { day })}
        {...form.insert.getButtonProps({
          name: field.name,
          defaultValue: { weekday, ...(isEmpty ? MORNING : AFTERNOON) },
        })}
      />
    </li>
  );
}

const MORNING = { from: '09:00', to: '12:00' };
const AFTERNOON = { from: '13:00', to: '17:00' };
