import { useTranslation } from 'react-i18next';
import { LinkTabs } from '~/ui/link-tabs';

/** The three sides of working for clients: who, when, and for how much. */
export function ClientTabs() {
  const { t } = useTranslation();
  return (
    <LinkTabs
      label={t('roster.tabs.label')}
      tabs={[
        { to: '/clients', label: t('roster.tabs.roster'), end: true },
        { to: '/clients/week', label: t('roster.tabs.week') },
        { to: '/clients/income', label: t('roster.tabs.income') },
      ]}
    />
  );
}
