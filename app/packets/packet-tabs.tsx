import { useTranslation } from 'react-i18next';
import { LinkTabs } from '~/ui/link-tabs';

/** The three places where what she sends is made. */
export function PacketTabs() {
  const { t } = useTranslation();
  return (
    <LinkTabs
      label={t('packets.tabs.label')}
      tabs={[
        { to: '/packets', label: t('packets.tabs.packets') },
        { to: '/documents', label: t('packets.tabs.documents') },
        { to: '/templates', label: t('packets.tabs.templates') },
      ]}
    />
  );
}
