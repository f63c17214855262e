import { Draggable, type DroppableProvided, type DroppableStateSnapshot } from '@hello-pangea/dnd';
import { useVirtualizer } from '@tanstack/react-virtual';
import { startTransition, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { cx } from '~/ui/cx';
import { ProspectCard } from './board-card';
import type { BoardColumnProps } from './board-column-props';
import type { BoardCard } from './find-board.server';
import { useMoreCards } from './use-more-cards';

const scroller = 'min-h-0 grow overflow-y-auto rounded-lg bg-sunken p-2 transition-colors';
const stacked = 'flex flex-col gap-2';

/** About the height of a card, until it is drawn and measured. */
const LIKELY_HEIGHT = 92;
const GAP = 8;

/** About as high as the column of a large screen, until it is measured. */
const LIKELY_ROOM = { width: 0, height: 800 };

type CardsProps = BoardColumnProps & { provided: DroppableProvided; snapshot: DroppableStateSnapshot };

/** Only the cards in sight and a few around them are drawn, however many there are; more are loaded near the end. */
export function BoardCards({ provided, snapshot, ...props }: CardsProps) {
  const { column, ...shared } = props;
  const { cards, next } = column;
  const box = useRef<HTMLDivElement | null>(null);
  const placed = useMounted();
  const virtualizer = useVirtualizer({
    count: cards.length,
    getScrollElement: () => box.current,
    getItemKey: (index) => cards[index]?.id ?? index,
    estimateSize: () => LIKELY_HEIGHT,
    initialRect: LIKELY_ROOM,
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
      <ul className={placed ? 'relative' : stacked} style={placed ? { height } : undefined}>
        {cards.length === 0 && <NobodyHere />}
        {drawn.map(({ index, start }) => {
          const card = cards[index];
          return (
            card && (
              <CardItem
                key={card.id}
                card={card}
                index={index}
                top={placed ? start - GAP : undefined}
                measure={virtualizer.measureElement}
                {...shared}
              />
            )
          );
        })}
      </ul>
      {!placed && <OtherCards cards={cards.slice(drawn.length)} {...shared} />}
    </div>
  );
}

type SharedProps = Pick<BoardColumnProps, 'stages' | 'back' | 'onMove'>;

type CardItemProps = SharedProps & {
  card: BoardCard;
  index: number;
  /** Where it stands, once the heights of all cards are known. */
  top: number | undefined;
  measure(element: HTMLElement | null): void;
};

function CardItem({ card, index, top, measure, stages, back, onMove }: CardItemProps) {
  return (
    <Draggable draggableId={card.id} index={index}>
      {({ innerRef, draggableProps, dragHandleProps }, { isDragging }) => (
        <li
          ref={(element) => {
            innerRef(element);
            measure(element);
          }}
          data-index={index}
          {...draggableProps}
          style={
            top === undefined
              ? draggableProps.style
              : { ...draggableProps.style, position: 'absolute', top, left: 0, right: 0 }
          }
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

/** Without JavaScript nothing is drawn later: there every card is shown at once. */
function OtherCards({ cards, stages, back, onMove }: SharedProps & { cards: BoardCard[] }) {
  if (cards.length === 0) return null;
  return (
    <noscript>
      <ul className={cx(stacked, 'mt-2')}>
        {cards.map((card) => (
          <li key={card.id}>
            <ProspectCard
              card={card}
              stages={stages}
              back={back}
              handle={null}
              lifted={false}
              bare
              onMove={onMove}
            />
          </li>
        ))}
      </ul>
    </noscript>
  );
}

/** Where cards stand is known once they are measured; until then, and without JavaScript, they stand one below the other. */
function useMounted(): boolean {
  const [mounted, setMounted] = useState(false);
  useEffect(() => startTransition(() => setMounted(true)), []);
  return mounted;
}

function NobodyHere() {
  const { t } = useTranslation();
  return <li className="p-3 text-center text-faint text-sm">{t('prospects.board.empty')}</li>;
}
