import { useTranslation } from 'react-i18next';
import { Badge } from '~/ui/badge';
import { STATE_TONES, type StoredState } from './agreement-state';

export function AgreementBadge({ state }: { state: StoredState }) {
  const { t } = useTranslation();
  return <Badge tone={STATE_TONES[state]}>{t(`agreements.state.${state}`)}</Badge>;
}
