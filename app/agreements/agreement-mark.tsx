import { FileWarning } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Badge } from '~/ui/badge';
import { AgreementBadge } from './agreement-badge';
import type { StoredState } from './agreement-state';

/** What is signed with a client. Where nothing is, that stands out, with how far it has come. */
export function AgreementMark({ state }: { state: StoredState | undefined }) {
  const { t } = useTranslation();
  if (state === 'signed') return <AgreementBadge state={state} />;
  return (
    <span className="inline-flex flex-col gap-0.5">
      <Badge tone="stop" icon={FileWarning}>
        {t('agreements.unsigned')}
      </Badge>
      <span className="text-muted text-sm">
        {state ? t(`agreements.state.${state}`) : t('agreements.notDrafted')}
      </span>
    </span>
  );
}
