import type { DraggableProvided } from '@hello-pangea/dnd';
import { ProspectCard } from './board-card';
import type { BoardCard } from './find-board.server';

type BoardDraggedProps = {
  provided: DraggableProvided;
  card: BoardCard | undefined;
  stages: { id: string; name: string; type: 'open' | 'won' | 'lost' }[];
  back: string;
};

/** The card under her hand: while it moves, its place in the column may scroll out of what is drawn. */
export function BoardDragged({ provided, card, stages, back }: BoardDraggedProps) {
  return (
    <div ref={provided.innerRef} {...provided.draggableProps}>
      {card && (
        <ProspectCard
          handle={provided.dragHandleProps}
          card={card}
          stages={stages}
          back={back}
          lifted
          onMove={() => undefined}
        />
      )}
    </div>
  );
}
