import { useTranslation } from 'react-i18next';
import { Notice } from '~/ui/notice';
import { furthest, isCovered, type StoredState } from './agreement-state';

type AgreementMissingProps = { agreements: { state: StoredState }[]; isFormer: boolean };

/** Says that nothing signed holds with a client. */
export function AgreementMissing({ agreements, isFormer }: AgreementMissingProps) {
  const { t } = useTranslation();
  if (isFormer || isCovered(agreements)) return null;
  const state = furthest(agreements)?.state;
  const next = state === 'sent' || state === 'drafted' ? state : 'none';
  return (
    <Notice tone="waiting" title={t('agreements.missing')}>
      {t('agreements.missingText')} {t(`agreements.missingNext.${next}`)}
    </Notice>
  );
}
