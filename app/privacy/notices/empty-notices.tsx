import { MailCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '~/ui/empty-state';

export function EmptyNotices() {
  const { t } = useTranslation();
  return (
    <EmptyState icon={MailCheck} title={t('privacy.notices.none')} text={t('privacy.notices.noneText')} />
  );
}
