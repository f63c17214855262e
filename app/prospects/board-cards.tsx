import { Draggable, type DroppableProvided, type DroppableStateSnapshot } from '@hello-pangea/dnd';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type CSSProperties, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { cx } from '~/ui/cx';
import { ProspectCard } from './board-card';
import type { BoardColumnProps } from './board-column-props';
import type { BoardCard } from './find-board.server';
import { useMoreCards } from './use-more-cards';

const scroller = 'min-h-0 grow overflow-y-auto rounded-lg bg-sunken p-2 transition-colors';

/** About the height of a card, until it is drawn and measured. */
const LIKELY_HEIGHT = 92;
const GAP = 8;

type CardsProps = BoardColumnProps & { provided: DroppableProvided };

/** Every card there is, one below the other. */
export function AllCards({ provided, ...props }: CardsProps) {
  const { cards } = props.column;
  return (
    <ul ref={provided.innerRef} {...provided.droppableProps} className={cx(scroller, 'flex flex-col gap-2')}>
      {cards.map((card, index) => (
        <CardItem key={card.id} card={card} index={index} {...props} />
      ))}
      {provided.placeholder}
      {cards.length === 0 && <NobodyHere />}
    </ul>
  );
}

/** Only the cards in sight and a few around them are drawn, however many there are; more are loaded near the end. */
export function VirtualCards({
  provided,
  snapshot,
  ...props
}: CardsProps & { snapshot: DroppableStateSnapshot }) {
  const { cards, next } = props.column;
  const box = useRef<HTMLDivElement | null>(null);
  const virtualizer = useVirtualizer({
    count: cards.length,
    getScrollElement: () => box.current,
    getItemKey: (index) => cards[index]?.id ?? index,
    estimateSize: () => LIKELY_HEIGHT,
    gap: GAP,
    paddingStart: GAP,
    overscan: 4,
  });
  const drawn = virtualizer.getVirtualItems();
  useMoreCards({ ...props, next, nearEnd: (drawn.at(-1)?.index ?? 0) >= cards.length - 8 });
  const height = virtualizer.getTotalSize() + (snapshot.isUsingPlaceholder ? LIKELY_HEIGHT + GAP : 0);
  return (
    <div
      ref={(element) => {
        box.current = element;
        provided.innerRef(element);
      }}
      {...provided.droppableProps}
      className={cx(scroller, snapshot.isDraggingOver && 'bg-accent-soft')}
    >
      <ul className="relative" style={{ height }}>
        {cards.length === 0 && <NobodyHere />}
        {drawn.map(({ index, start }) => {
          const card = cards[index];
          return (
            card && (
              <CardItem
                key={card.id}
                card={card}
                index={index}
                style={{ position: 'absolute', top: start - GAP, left: 0, right: 0 }}
                measure={virtualizer.measureElement}
                {...props}
              />
            )
          );
        })}
      </ul>
    </div>
  );
}

type CardItemProps = BoardColumnProps & {
  card: BoardCard;
  index: number;
  /** Where it stands among the others, when only some are drawn. */
  style?: CSSProperties;
  measure?: (element: HTMLElement | null) => void;
};

function CardItem({ card, index, style, measure, stages, back, onMove }: CardItemProps) {
  return (
    <Draggable draggableId={card.id} index={index}>
      {({ innerRef, draggableProps, dragHandleProps }, { isDragging }) => (
        <li
          ref={(element) => {
            innerRef(element);
            measure?.(element);
          }}
          data-index={index}
          {...draggableProps}
          style={{ ...draggableProps.style, ...style }}
        >
          <ProspectCard
            handle={dragHandleProps}
            card={card}
            stages={stages}
            back={back}
            lifted={isDragging}
            onMove={onMove}
          />
        </li>
      )}
    </Draggable>
  );
}

function NobodyHere() {
  const { t } = useTranslation();
  return <li className="p-3 text-center text-faint text-sm">{t('prospects.board.empty')}</li>;
}
