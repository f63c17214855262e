import type { BoardCard, BoardColumn as Column } from './find-board.server';

export type BoardColumnProps = {
  column: Column;
  stages: Column['stage'][];
  back: string;
  /** The address of the column's next cards. */
  cardsAt(after: string): string;
  moreTo: string;
  tableTo: string;
  onMove(prospectId: string, stageId: string): void;
  onMore(more: { cards: BoardCard[]; next: string | null }): void;
};
