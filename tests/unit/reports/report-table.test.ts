import { expect, test } from 'vitest';
import { funnelTable } from '~/reports/funnel';
import { isEmpty } from '~/reports/report-table';

const nobody = { called: 0, reached: 0, documents: 0, replies: 0, clients: 0 };

test('steps that nobody has taken are as empty as no row', () => {
  expect(isEmpty(funnelTable(nobody))).toBe(true);
  expect(isEmpty({ columns: ['name', 'called'], rows: [] })).toBe(true);
});

test('a single call is not nothing', () => {
  expect(isEmpty(funnelTable({ ...nobody, called: 1 }))).toBe(false);
});
