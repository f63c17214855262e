import { useEffect, useRef } from 'react';
import { type Arrow, arrowId } from './step-fields';

/** Keeps the focus on the arrow of a step that was moved; on its other one when it can't go further. */
export function useFocusAfterMove(list: string, order: string) {
  const moved = useRef<{ to: number; arrow: Arrow } | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new order is what it waits for
  useEffect(() => {
    if (!moved.current) return;
    const { to, arrow } = moved.current;
    moved.current = null;
    const arrows = [arrow, arrow === 'up' ? 'down' : 'up'] as const;
    const buttons = arrows.map((which) => document.getElementById(arrowId(list, to, which)));
    buttons.find((button) => !(button as HTMLButtonElement | null)?.disabled)?.focus();
  }, [order, list]);
  return (to: number, arrow: Arrow) => {
    moved.current = { to, arrow };
  };
}
