import { expect, test } from 'vitest';
import { type Funnel, findStall, funnelTable } from '~/reports/funnel';

const usual: Funnel = { called: 400, reached: 100, documents: 40, replies: 20, clients: 5 };

test('each step says what part of the step before it is', () => {
  expect(funnelTable(usual).rows.map(({ share }) => share)).toEqual([null, 0.25, 0.4, 0.5, 0.25]);
});

test('an empty step is followed by no share', () => {
  const nobody = { called: 10, reached: 0, documents: 0, replies: 0, clients: 0 };
  expect(funnelTable(nobody).rows.map(({ share }) => share)).toEqual([null, 0, null, null, null]);
});

test('nothing stalls while each step goes as before', () => {
  expect(findStall({ ...usual, reached: 95 }, usual)).toBeNull();
});

test('the step that has fallen most is where it stalls', () => {
  expect(findStall({ ...usual, reached: 70, documents: 10 }, usual)).toEqual({
    step: 'documents',
    rate: 10 / 70,
    before: 0.4,
  });
});

test('few people say nothing about a stall', () => {
  const few: Funnel = { called: 19, reached: 0, documents: 0, replies: 0, clients: 0 };
  expect(findStall(few, usual)).toBeNull();
  expect(findStall(usual, few)).toBeNull();
});
