import { useTranslation } from 'react-i18next';
import { customKey, isFieldName } from '../filters/fields';

/** Names a column of the table; of the workspace's own fields by their label. */
export function useColumnName(own: { key: string; label: string }[]): (column: string) => string {
  const { t } = useTranslation();
  return (column) => {
    const key = customKey(column);
    if (key !== null) return own.find((field) => field.key === key)?.label ?? key;
    if (column === 'next' || column === 'tags' || column === 'lists') return t(`filters.columns.${column}`);
    return isFieldName(column) ? t(`filters.fields.${column}`) : column;
  };
}
