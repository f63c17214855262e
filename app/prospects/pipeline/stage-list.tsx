import { Form, Link } from '@remix-run/react';
import { ArrowDown, ArrowUp } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '~/ui/button';
import { IconButton } from '~/ui/icon-button';
import { StageBadge } from '../stage-badge';
import type { PipelineStage } from './find-pipeline.server';

/** The stages in their order, each with what it means. */
export function StageList({ stages }: { stages: PipelineStage[] }) {
  const { t } = useTranslation();
  return (
    <ol className="grid divide-y">
      {stages.map((stage, index) => (
        <li key={stage.id} className="flex flex-wrap items-center gap-x-3 gap-y-1 py-3 first:pt-0 last:pb-0">
          <div className="grid min-w-0 grow gap-0.5">
            <p>
              <StageBadge stage={stage} />
            </p>
            <p className="text-muted text-sm">
              {t(`stages.types.${stage.type}`)}
              {stage.staleAfterDays !== null && `, ${t('stages.stale', { count: stage.staleAfterDays })}`}
            </p>
          </div>
          <Form method="post" action={`/settings/stages/${stage.id}/order`} preventScrollReset>
            <ShiftButton name={stage.name} direction="up" disabled={index === 0} />
            <ShiftButton name={stage.name} direction="down" disabled={index === stages.length - 1} />
          </Form>
          <Button asChild size="small">
            <Link to={`/settings/stages/${stage.id}`} aria-label={t('stages.change', { name: stage.name })}>
              {t('common.edit')}
            </Link>
          </Button>
        </li>
      ))}
    </ol>
  );
}

function ShiftButton({ name, ...button }: { name: string; direction: 'up' | 'down'; disabled: boolean }) {
  const { t } = useTranslation();
  return (
    <IconButton
      type="submit"
      name="direction"
      value={button.direction}
      size="small"
      disabled={button.disabled}
      icon={button.direction === 'up' ? ArrowUp : ArrowDown}
      label={t(`stages.${button.direction}`, { name })}
    />
  );
}
