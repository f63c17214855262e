import { CircleCheck, Eye } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Badge } from '~/ui/badge';
import type { Health } from './health';

/** How a client is doing in one word; with `why` what it rests on stands beside it. */
export function HealthBadge({ health, why = false }: { health: Health; why?: boolean }) {
  const { t } = useTranslation();
  const reasons = health.reasons.map((reason) => t(`roster.health.${reason}`)).join(' · ');
  const isGood = health.word === 'good';
  return (
    <span className="inline-flex min-w-0 flex-col gap-0.5">
      <Badge tone={isGood ? 'good' : 'waiting'} icon={isGood ? CircleCheck : Eye}>
        {t(`roster.health.${health.word}`)}
      </Badge>
      {why && reasons && <span className="text-muted text-sm">{reasons}</span>}
    </span>
  );
}
