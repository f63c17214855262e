import { useFetcher } from '@remix-run/react';
import { useEffect, useRef } from 'react';
import type { BoardCard } from './find-board.server';

type More = { cards: BoardCard[]; next: string | null };

interface MoreCards {
  next: string | null;
  /** The last cards are about to come into sight. */
  nearEnd: boolean;
  cardsAt(after: string): string;
  onMore(more: More): void;
}

/** Loads a column's next cards before they are needed, a batch at a time. */
export function useMoreCards({ next, nearEnd, cardsAt, onMore }: MoreCards): void {
  const { load, state, data } = useFetcher<More>();
  const taken = useRef<More>();
  const asked = useRef<string>();

  useEffect(() => {
    if (!data || state !== 'idle' || taken.current === data) return;
    taken.current = data;
    onMore(data);
  }, [data, state, onMore]);

  useEffect(() => {
    if (!next || !nearEnd || state !== 'idle' || asked.current === next) return;
    asked.current = next;
    load(cardsAt(next));
  }, [next, nearEnd, state, load, cardsAt]);
}
