import { useTranslation } from 'react-i18next';
import { WEBHOOK_ACTIONS } from './actions';

/** Says an action of the audit trail in words; one that nobody is told of any more stays as it is. */
export function useActionName(): (action: string) => string {
  const { t } = useTranslation();
  return (action) => {
    const known = WEBHOOK_ACTIONS.find((one) => one === action);
    return known ? t(`webhooks.names.${known.replace('.', '_')}` as 'webhooks.names.call_logged') : action;
  };
}
