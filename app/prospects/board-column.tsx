import { Droppable } from '@hello-pangea/dnd';
import { useTranslation } from 'react-i18next';
import { TextLink } from '~/ui/text-link';
import { BoardCards } from './board-cards';
import type { BoardColumnProps } from './board-column-props';
import { COLUMN_MOST } from './board-columns';
import { BoardDragged } from './board-dragged';
import { StageBadge } from './stage-badge';
import { useCountWords } from './use-count-words';

/** One stage: its name and number stay in sight, its cards below can be taken elsewhere. */
export function BoardColumn(props: BoardColumnProps) {
  const { short } = useCountWords();
  const { stage, count, cards } = props.column;
  return (
    <section aria-label={stage.name} className="flex w-68 shrink-0 snap-start flex-col">
      <h2 className="flex items-center gap-2 pb-2">
        <StageBadge stage={stage} />
        <span className="text-muted text-sm tabular-nums">{short(count)}</span>
      </h2>
      <Droppable
        droppableId={stage.id}
        mode="virtual"
        renderClone={(provided, _, { draggableId }) => (
          <BoardDragged
            provided={provided}
            card={cards.find(({ id }) => id === draggableId)}
            stages={props.stages}
            back={props.back}
          />
        )}
      >
        {(provided, snapshot) => <BoardCards {...props} provided={provided} snapshot={snapshot} />}
      </Droppable>
      <ColumnEnd {...props} />
    </section>
  );
}

/** Without JavaScript a link shows more cards; with it they come by themselves. */
function ColumnEnd({ column: { count, cards }, moreTo, tableTo }: BoardColumnProps) {
  const { t } = useTranslation();
  if (count <= cards.length) return null;
  const left = { count: count - cards.length };
  return (
    <noscript>
      <p className="p-2 text-center text-sm">
        {cards.length < COLUMN_MOST ? (
          <TextLink to={moreTo}>{t('prospects.board.more', left)}</TextLink>
        ) : (
          <TextLink to={tableTo}>{t('prospects.board.table', left)}</TextLink>
        )}
      </p>
    </noscript>
  );
}
