import { useTranslation } from 'react-i18next';
import type { ImportField, offeredFields } from './fields';

/** What a field is called in her language; a custom one by the name she gave it. */
export function useFieldName() {
  const { t } = useTranslation();
  return (field: ImportField) =>
    field.startsWith('custom:')
      ? field.slice('custom:'.length)
      : t(`imports.fields.${field as (typeof offeredFields)[number]}`);
}
