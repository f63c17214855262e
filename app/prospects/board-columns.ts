/** How many cards a column shows at first, and how many each click on 'more' adds. */
export const COLUMN_STEP = 25;

/** Beyond this the table is the better view, and a column says so. */
export const COLUMN_MOST = 500;

/** How many cards each stage's column shows: one step more for every time the address names it. */
export function columnLimits(more: readonly string[]): Map<string, number> {
  const limits = new Map<string, number>();
  for (const stageId of more) {
    limits.set(stageId, Math.min((limits.get(stageId) ?? COLUMN_STEP) + COLUMN_STEP, COLUMN_MOST));
  }
  return limits;
}

interface Column<Card> {
  stage: { id: string };
  count: number;
  cards: Card[];
  /** Where the cards that are not loaded begin; null when all are. */
  next: string | null;
}

/** More cards at the end of a column; those that are shown already stay where they are. */
export function withMoreCards<Card extends { id: string }, C extends Column<Card>>(
  columns: readonly C[],
  stageId: string,
  more: { cards: Card[]; next: string | null },
): C[] {
  const shown = new Set(columns.flatMap(({ cards }) => cards.map(({ id }) => id)));
  const cards = more.cards.filter(({ id }) => !shown.has(id));
  return columns.map((column) =>
    column.stage.id === stageId ? { ...column, cards: [...column.cards, ...cards], next: more.next } : column,
  );
}

/** What the server says now, with the cards that were loaded beyond it still at the end of their columns. */
export function withNewest<Card extends { id: string }, C extends Column<Card>>(
  shown: readonly C[],
  stored: readonly C[],
): C[] {
  const known = new Set(stored.flatMap(({ cards }) => cards.map(({ id }) => id)));
  return stored.map((column) => {
    const before = shown.find(({ stage }) => stage.id === column.stage.id);
    const extra = before?.cards.filter(({ id }) => !known.has(id)) ?? [];
    if (!before || extra.length === 0 || column.next === null) return column;
    return { ...column, cards: [...column.cards, ...extra], next: before.next };
  });
}

/** The board with a card where its stage says now: it leads that column, and the numbers of both are right. */
export function withMovedCard<Card extends { id: string; stage: { id: string } }, C extends Column<Card>>(
  columns: readonly C[],
  moved: Card,
): C[] {
  return columns.map((column) => {
    const others = column.cards.filter(({ id }) => id !== moved.id);
    const had = others.length < column.cards.length;
    const gets = column.stage.id === moved.stage.id;
    return {
      ...column,
      count: column.count + Number(gets) - Number(had),
      cards: gets ? [moved, ...others] : others,
    };
  });
}
