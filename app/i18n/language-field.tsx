import { useTranslation } from 'react-i18next';
import type { FieldProps } from '~/ui/field';
import { SelectField } from '~/ui/select-field';
import { LOCALES } from './locales';

/** In which language something is written. */
export function LanguageField({ emptyLabel, ...field }: FieldProps & { emptyLabel?: string }) {
  const { t } = useTranslation();
  return (
    <SelectField
      {...field}
      {...(emptyLabel && { emptyLabel })}
      options={LOCALES.map((value) => ({ value, label: t(`common.locale.${value}`) }))}
    />
  );
}
