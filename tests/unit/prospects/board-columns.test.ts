import { expect, test } from 'vitest';
import { columnLimits, withMoreCards, withMovedCard, withNewest } from '~/prospects/board-columns';
import { isStale } from '~/prospects/stages';

const columns = [
  { stage: { id: 'new' }, count: 120, cards: [{ id: 'a' }, { id: 'b' }], next: 'b' },
  { stage: { id: 'won' }, count: 1, cards: [{ id: 'c' }], next: null },
  { stage: { id: 'lost' }, count: 0, cards: [], next: null },
];

test('a moved card leads its new column and knows it, and both columns count it right', () => {
  const board = columns.map((column) => ({
    ...column,
    cards: column.cards.map((card) => ({ ...card, stage: column.stage })),
  }));
  const [first, second, third] = board;
  const card = { id: 'b', stage: { id: 'won' } };
  const moved = withMovedCard(board, card);
  expect(moved).toEqual([
    { ...first, count: 119, cards: [{ id: 'a', stage: { id: 'new' } }] },
    { ...second, count: 2, cards: [card, { id: 'c', stage: { id: 'won' } }] },
    third,
  ]);
  expect(withMovedCard(moved, { ...card, stage: { id: 'lost' } })).toMatchObject([
    { count: 119 },
    { count: 1 },
    { count: 1, cards: [{ id: 'b', stage: { id: 'lost' } }] },
  ]);
});

test('more cards come to the end of their column, none twice', () => {
  const [first] = withMoreCards(columns, 'new', {
    cards: [{ id: 'b' }, { id: 'c' }, { id: 'd' }],
    next: 'd',
  });
  expect(first?.cards.map(({ id }) => id)).toEqual(['a', 'b', 'd']);
  expect(first?.next).toBe('d');
});

test('what the server says anew holds, and cards loaded beyond it stay at the end', () => {
  const shown = withMoreCards(columns, 'new', { cards: [{ id: 'd' }, { id: 'e' }], next: 'e' });
  const [, won, lost] = columns;
  const stored = [
    { stage: { id: 'new' }, count: 119, cards: [{ id: 'b' }, { id: 'd' }], next: 'd' },
    { ...won, stage: { id: 'won' }, count: 2, cards: [{ id: 'a' }, { id: 'c' }], next: null },
    { ...lost, stage: { id: 'lost' }, count: 0, cards: [], next: null },
  ];
  expect(withNewest(shown, stored)).toEqual([
    { stage: { id: 'new' }, count: 119, cards: [{ id: 'b' }, { id: 'd' }, { id: 'e' }], next: 'e' },
    ...stored.slice(1),
  ]);
});

test('each time a stage is named its column shows one step more, up to the most', () => {
  expect(columnLimits(['new', 'won', 'new'])).toEqual(
    new Map([
      ['new', 75],
      ['won', 50],
    ]),
  );
  expect(columnLimits(Array(50).fill('new'))).toEqual(new Map([['new', 500]]));
});

const now = new Date('2026-03-20T09:00:00Z');
const daysAgo = (days: number) => new Date(now.getTime() - days * 24 * 60 * 60 * 1000);

test.each([
  [15, null, 14, true],
  [14, null, 14, false],
  [40, 3, 14, false],
  [40, 15, 14, true],
  [400, null, null, false],
])('moved %i days ago, called %s days ago, stale after %s: %s', (moved, called, staleAfterDays, expected) => {
  const lastCallAt = called === null ? null : daysAgo(called);
  expect(isStale({ stageChangedAt: daysAgo(moved), lastCallAt, staleAfterDays }, now)).toBe(expected);
});
