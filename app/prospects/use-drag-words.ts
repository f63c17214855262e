import type { DragStart, DragUpdate, DropResult, ResponderProvided } from '@hello-pangea/dnd';
import { useTranslation } from 'react-i18next';
import type { BoardColumn } from './find-board.server';
import { useDisplayName } from './use-display-name';

/** What a screen reader hears while a card is moved with the keyboard. */
export function useDragWords(columns: BoardColumn[]) {
  const { t } = useTranslation();
  const nameOf = useDisplayName();
  const words = (cardId: string, stageId: string | undefined) => {
    const card = columns.flatMap(({ cards }) => cards).find(({ id }) => id === cardId);
    const stage = columns.find(({ stage }) => stage.id === stageId)?.stage;
    return { name: card ? nameOf(card) : '', stage: stage?.name ?? '' };
  };
  return {
    dragHandleUsageInstructions: t('prospects.board.instructions'),
    onDragStart: ({ draggableId, source }: DragStart, { announce }: ResponderProvided) =>
      announce(t('prospects.board.lifted', words(draggableId, source.droppableId))),
    onDragUpdate: ({ draggableId, destination }: DragUpdate, { announce }: ResponderProvided) =>
      announce(
        destination
          ? t('prospects.board.over', words(draggableId, destination.droppableId))
          : t('prospects.board.nowhere'),
      ),
    onDragEnd: ({ draggableId, destination, reason }: DropResult, { announce }: ResponderProvided) =>
      announce(
        destination && reason === 'DROP'
          ? t('prospects.board.dropped', words(draggableId, destination.droppableId))
          : t('prospects.board.cancelled'),
      ),
  };
}
