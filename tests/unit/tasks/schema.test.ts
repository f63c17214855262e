import { expect, test } from 'vitest';
import { editTaskSchema, taskSchema } from '~/tasks/schema';

const errorsOf = (typed: Record<string, string>) =>
  [taskSchema, editTaskSchema].map((schema) => {
    const { error } = schema.safeParse({ title: 'Post öffnen', ...typed });
    return error?.issues.map(({ path, message }) => [path.join('.'), message]) ?? [];
  });

test('a time or a repetition without a day is asked about, and not lost', () => {
  const noDay = [['date', 'tasks.errors.timeNeedsDate']];
  const noFirstDay = [['date', 'tasks.errors.needsDate']];
  expect(errorsOf({ time: '14:30' })).toEqual([noDay, noDay]);
  expect(errorsOf({ repeat: 'daily' })).toEqual([noFirstDay, noFirstDay]);
  expect(errorsOf({ time: '14:30', repeat: 'daily' })).toEqual([noFirstDay, noFirstDay]);
});

test('a task needs neither a day nor a time', () => {
  expect(errorsOf({})).toEqual([[], []]);
  expect(errorsOf({ date: '2026-03-10' })).toEqual([[], []]);
  expect(errorsOf({ date: '2026-03-10', time: '14:30', repeat: 'weekly' })).toEqual([[], []]);
});
