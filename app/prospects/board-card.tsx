import type { DraggableProvidedDragHandleProps } from '@hello-pangea/dnd';
import { Link } from '@remix-run/react';
import { Hourglass } from 'lucide-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { Badge } from '~/ui/badge';
import { cx } from '~/ui/cx';
import type { BoardCard } from './find-board.server';
import { NextActionLabel } from './next-action-label';
import { StageForm } from './stage-form';
import { useDisplayName } from './use-display-name';

type ProspectCardProps = {
  card: BoardCard;
  stages: { id: string; name: string; type: 'open' | 'won' | 'lost' }[];
  back: string;
  /** Makes the card what is taken hold of. */
  handle: DraggableProvidedDragHandleProps | null;
  /** While it is dragged. */
  lifted: boolean;
  /** It stands in a <noscript>. */
  bare?: boolean;
  onMove(prospectId: string, stageId: string): void;
};

/** A prospect on the board: who, what is next, and whether it has been waiting too long. Drawn anew for news, not for a new place. */
export const ProspectCard = memo(function ProspectCard({
  card,
  stages,
  back,
  handle,
  lifted,
  bare,
  onMove,
}: ProspectCardProps) {
  const { t } = useTranslation();
  const name = useDisplayName()(card);
  // The library makes a button of the handle, and a button must hold no link and no select.
  const { role: _, ...grip } = { ...handle };
  return (
    <article
      {...grip}
      aria-label={name}
      className={cx(
        'grid gap-1 rounded-md border bg-surface p-3 transition-colors hover:border-line-strong',
        lifted && 'border-accent shadow-float',
      )}
    >
      <div className="flex flex-wrap items-start justify-between gap-x-2">
        <Link
          to={`/prospects/${card.id}`}
          draggable={false}
          className="min-w-0 flex-1 rounded-sm font-medium hover:underline"
        >
          {name}
        </Link>
        <StageForm
          key={card.stage.id}
          prospectId={card.id}
          name={name}
          stageId={card.stage.id}
          stages={stages}
          back={back}
          small
          bare={bare}
          onMove={(stage) => onMove(card.id, stage.id)}
        />
      </div>
      {card.company && card.company !== name && <p className="truncate text-muted text-sm">{card.company}</p>}
      {(card.stage.type === 'open' || card.nextAction) && (
        <NextActionLabel action={card.nextAction} untouched={!card.lastCallAt} className="text-sm" />
      )}
      {card.stale && (
        <Badge tone="waiting" icon={Hourglass}>
          {t('prospects.board.stale')}
        </Badge>
      )}
    </article>
  );
});
