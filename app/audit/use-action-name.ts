import { useTranslation } from 'react-i18next';

/** Says what was done in the language of the page; an event without a name there keeps its own. */
export function useActionName(): (action: string) => string {
  const { t } = useTranslation();
  return (action) => t(`auditActions.${action}` as 'auditActions.call.logged', { defaultValue: action });
}
