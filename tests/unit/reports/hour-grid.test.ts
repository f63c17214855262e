import { expect, test } from 'vitest';
import { hourGrid, hourTable } from '~/reports/hour-grid';

const monday = (hour: number, calls: number, reached: number) => ({ weekday: 1, hour, calls, reached });

test('hours between the first and the last stand in the grid, called or not', () => {
  const grid = hourGrid([monday(9, 10, 5), monday(12, 10, 1)]);
  expect(grid.hours).toEqual([9, 10, 11, 12]);
  expect(grid.days[0]?.cells.map((cell) => cell?.level ?? null)).toEqual([4, null, null, 1]);
});

test('the working week always stands, Saturday only when somebody was called then', () => {
  expect(hourGrid([monday(9, 10, 5)]).days.map(({ weekday }) => weekday)).toEqual([1, 2, 3, 4, 5]);
  expect(hourGrid([{ weekday: 6, hour: 9, calls: 5, reached: 0 }]).days).toHaveLength(6);
});

test('an hour with few calls is neither good nor bad', () => {
  const grid = hourGrid([monday(9, 4, 4), monday(10, 20, 2)]);
  expect(grid.best).toMatchObject({ hour: 10, rate: 0.1 });
  expect(grid.days[0]?.cells[0]).toMatchObject({ rate: null, level: null });
});

test('without anybody reached there is no best hour', () => {
  expect(hourGrid([monday(9, 20, 0)]).best).toBeNull();
  expect(hourGrid([])).toMatchObject({ hours: [], best: null });
});

test('as a table the hours stand one below the other', () => {
  expect(hourTable(hourGrid([monday(9, 10, 5)])).rows).toEqual([
    { weekday: 1, hour: 9, calls: 10, conversations: 5, reachedRate: 0.5 },
  ]);
});
