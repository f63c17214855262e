import { useState } from 'react';
import { withMoreCards, withMovedCard, withNewest } from './board-columns';
import type { BoardCard, BoardColumn } from './find-board.server';
import { useDisplayName } from './use-display-name';
import { useStageMove } from './use-stage-move';

/** A card on its way into a stage that asks why it came to nothing. */
export interface AskedMove {
  card: BoardCard;
  to: BoardColumn['stage'];
}

/** The board as she sees it: a move shows at once, and what the server says afterwards holds. */
export function useBoard(stored: BoardColumn[]) {
  const [columns, setColumns] = useState(stored);
  const [seen, setSeen] = useState(stored);
  const [asked, setAsked] = useState<AskedMove | null>(null);
  const post = useStageMove();
  const nameOf = useDisplayName();
  if (seen !== stored) {
    setSeen(stored);
    setColumns(withNewest(columns, stored));
  }

  const carryOut = ({ card, to }: AskedMove, lostReason: string | null = null) => {
    const show = (moved: BoardCard) => setColumns((shown) => withMovedCard(shown, moved));
    show({ ...card, stage: { id: to.id, type: to.type }, lostReason });
    const from = { id: card.stage.id, lostReason: card.lostReason };
    post({ prospectId: card.id, name: nameOf(card), from, to, lostReason, onUndo: () => show(card) });
  };
  const move = (prospectId: string, stageId: string) => {
    const card = columns.flatMap(({ cards }) => cards).find(({ id }) => id === prospectId);
    const to = columns.find(({ stage }) => stage.id === stageId)?.stage;
    if (!card || !to || card.stage.id === stageId) return;
    if (to.type === 'lost') setAsked({ card, to });
    else carryOut({ card, to });
  };
  /** Null leaves the card where it is. */
  const answer = (lostReason: string | null) => {
    if (asked && lostReason !== null) carryOut(asked, lostReason);
    setAsked(null);
  };
  const append = (stageId: string, more: { cards: BoardCard[]; next: string | null }) =>
    setColumns((shown) => withMoreCards(shown, stageId, more));
  return { columns, move, asked, answer, append };
}
