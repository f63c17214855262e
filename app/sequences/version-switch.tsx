import { useTranslation } from 'react-i18next';
import { Segmented } from '~/ui/segmented';

type VersionSwitchProps = { draft: number; published: number; showsDraft: boolean };

/** Between the steps of the draft and those in force. */
export function VersionSwitch({ draft, published, showsDraft }: VersionSwitchProps) {
  const { t } = useTranslation();
  return (
    <Segmented
      label={t('sequences.page.versions')}
      items={[
        { to: '?version=draft', label: t('sequences.page.draft', { number: draft }), current: showsDraft },
        {
          to: '?version=published',
          label: t('sequences.page.published', { number: published }),
          current: !showsDraft,
        },
      ]}
    />
  );
}
