import { useTranslation } from 'react-i18next';
import { useFormats } from '~/i18n/formats-context';
import { isDeliveryReason } from './delivery-state';
import type { ShownMessage } from './shown-message';

/** What she is asked or told about a message in this state; null when it needs nothing of her. */
export function useMessageQuestion({ state, reason, dueAt }: ShownMessage['delivery'], hasMailbox: boolean) {
  const { t } = useTranslation();
  const { moment } = useFormats();
  const why = isDeliveryReason(reason) ? [t(`outbox.reason.${reason}`)] : [];
  switch (state) {
    case 'awaiting_approval':
      return {
        title: t('outbox.ask.approve'),
        text: [t('outbox.ask.approveText', { moment: moment(dueAt) })],
      };
    case 'unknown':
      return { title: t('outbox.ask.unknown'), text: [t('outbox.ask.unknownText')] };
    case 'held':
      return { title: t('outbox.ask.held'), text: reason === 'restored' ? why : [t('outbox.ask.heldText')] };
    case 'outbox':
      return {
        title: t('outbox.ask.outbox'),
        text: [t('outbox.ask.outboxText'), ...(hasMailbox ? [t('outbox.ask.outboxMailbox')] : [])],
      };
    case 'blocked':
      return { title: t('outbox.ask.stopped'), text: why };
    case 'failed':
    case 'cancelled':
      return { title: t('outbox.ask.failed'), text: why };
    default:
      return null;
  }
}
