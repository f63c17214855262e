import { useTranslation } from 'react-i18next';
import { Notice } from '~/ui/notice';
import { useOtherTab } from './use-other-tab';

/** Says that this session is open a second time. */
export function OtherTabNotice({ sessionId }: { sessionId: string }) {
  const { t } = useTranslation();
  if (!useOtherTab(sessionId)) return null;
  return (
    <Notice tone="waiting">
      <p role="status">{t('calls.otherTab')}</p>
    </Notice>
  );
}
