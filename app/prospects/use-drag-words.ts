import type { DragStart, DragUpdate, DropResult, ResponderProvided } from '@hello-pangea/dnd';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { BoardColumn } from './find-board.server';
import { useDisplayName } from './use-display-name';

/** What a screen reader hears while a card is moved with the keyboard. */
export function useDragWords(columns: BoardColumn[]) {
  const { t } = useTranslation();
  const nameOf = useDisplayName();
  const last = useRef<{ stageId: string | undefined; text: string }>();
  /** Cards have no order in a column, so a step within it says nothing new. */
  const say = (stageId: string | undefined, text: string, { announce }: ResponderProvided) => {
    if (last.current?.stageId !== stageId) last.current = { stageId, text };
    announce(last.current?.text ?? text);
  };
  const words = (cardId: string, stageId: string | undefined) => {
    const card = columns.flatMap(({ cards }) => cards).find(({ id }) => id === cardId);
    const stage = columns.find(({ stage }) => stage.id === stageId)?.stage;
    return { name: card ? nameOf(card) : '', stage: stage?.name ?? '' };
  };
  return {
    dragHandleUsageInstructions: t('prospects.board.instructions'),
    onDragStart: ({ draggableId, source: { droppableId } }: DragStart, provided: ResponderProvided) => {
      last.current = undefined;
      say(droppableId, t('prospects.board.lifted', words(draggableId, droppableId)), provided);
    },
    onDragUpdate: ({ draggableId, destination }: DragUpdate, provided: ResponderProvided) =>
      say(
        destination?.droppableId,
        destination
          ? t('prospects.board.over', words(draggableId, destination.droppableId))
          : t('prospects.board.nowhere'),
        provided,
      ),
    onDragEnd: ({ draggableId, destination, reason }: DropResult, { announce }: ResponderProvided) =>
      announce(
        destination && reason === 'DROP'
          ? t('prospects.board.dropped', words(draggableId, destination.droppableId))
          : t('prospects.board.cancelled'),
      ),
  };
}
