import { DragDropContext, type DropResult } from '@hello-pangea/dnd';
import { useContext, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { cx } from '~/ui/cx';
import { NonceContext } from '~/ui/nonce';
import { BoardColumn } from './board-column';
import type { BoardColumn as Column } from './find-board.server';
import { LostReasonDialog } from './lost-reason-dialog';
import { useBoard } from './use-board';
import { useDragWords } from './use-drag-words';

type ProspectBoardProps = {
  columns: Column[];
  /** The board as it is, to come back to without JavaScript. */
  back: string;
  /** The address of the next cards of a stage. */
  cardsAt(stageId: string, after: string): string;
  /** The address of the board with more cards of a stage. */
  moreTo(stageId: string): string;
  /** The table of one stage, where a column ends. */
  tableTo(stageId: string): string;
};

/** The keyboard takes a card only where it can be seen: meanwhile all columns are in sight. */
const NARROW =
  'gap-1 overflow-x-hidden [&>section]:w-0 [&>section]:min-w-0 [&>section]:grow [&>section]:overflow-hidden';

/** The prospects as cards in columns by stage: dragged with mouse, finger or keyboard, or moved by a select. */
export function ProspectBoard({ columns: stored, back, cardsAt, moreTo, tableTo }: ProspectBoardProps) {
  const { t } = useTranslation();
  const { columns, move, asked, answer, append } = useBoard(stored);
  const words = useDragWords(columns);
  const [narrow, setNarrow] = useState(false);
  const stages = columns.map(({ stage }) => stage);
  const drop = ({ draggableId, destination }: DropResult) => {
    if (destination) move(draggableId, destination.droppableId);
  };
  return (
    <DragDropContext
      {...words}
      nonce={useContext(NonceContext)}
      onBeforeCapture={({ mode }) => flushSync(() => setNarrow(mode === 'SNAP'))}
      onDragEnd={(result, provided) => {
        setNarrow(false);
        words.onDragEnd(result, provided);
        drop(result);
      }}
    >
      <section
        aria-label={t('prospects.board.label')}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        tabIndex={0}
        className={cx(
          '-mx-4 flex h-[calc(100dvh-13rem)] min-h-96 gap-3 overflow-x-auto px-4 pb-4 max-sm:snap-x max-sm:scroll-px-4 sm:-mx-6 sm:px-6',
          narrow && NARROW,
        )}
      >
        {columns.map((column) => (
          <BoardColumn
            key={column.stage.id}
            column={column}
            stages={stages}
            back={back}
            cardsAt={(after) => cardsAt(column.stage.id, after)}
            moreTo={moreTo(column.stage.id)}
            tableTo={tableTo(column.stage.id)}
            onMove={move}
            onMore={(more) => append(column.stage.id, more)}
          />
        ))}
      </section>
      <LostReasonDialog asked={asked} onAnswer={answer} />
    </DragDropContext>
  );
}
