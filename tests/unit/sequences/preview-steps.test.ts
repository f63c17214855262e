import { expect, test } from 'vitest';
import type { OpeningHours } from '~/platform/opening-hours';
import { previewSteps } from '~/sequences/preview-steps';
import { OFFICE_HOURS } from '~db/schema/accounts';

const hours: OpeningHours = {
  zone: 'Europe/Berlin',
  windows: OFFICE_HOURS,
  holidays: (date) => (date === '2026-04-06' ? 'Ostermontag' : undefined),
};

const email = (delayDays: number) => ({ kind: 'email' as const, delayDays });
const call = (delayDays: number) => ({ kind: 'call' as const, delayDays });

const local = (dates: (Date | undefined)[]) => dates.map((date) => date?.toISOString());

test('a message at night waits for the morning, and later steps count from there', () => {
  const night = new Date('2026-03-02T21:00:00Z');
  expect(local(previewSteps([email(0), email(4)], night, hours))).toEqual([
    '2026-03-03T08:00:00.000Z',
    '2026-03-09T08:00:00.000Z',
  ]);
});

test('a call at once is a task at once', () => {
  const night = new Date('2026-03-02T21:00:00Z');
  expect(local(previewSteps([call(0)], night, hours))).toEqual(['2026-03-02T21:00:00.000Z']);
});

test('weekends and holidays are no working days, and the clocks may change in between', () => {
  const friday = new Date('2026-03-27T09:00:00Z');
  expect(local(previewSteps([email(0), call(5), email(1)], friday, hours))).toEqual([
    '2026-03-27T09:00:00.000Z',
    '2026-04-03T08:00:00.000Z',
    '2026-04-07T08:00:00.000Z',
  ]);
});

test('where no window ever comes there is no date', () => {
  const never = { ...hours, windows: [] };
  expect(previewSteps([email(0), email(2)], new Date('2026-03-02T09:00:00Z'), never)).toEqual([
    undefined,
    undefined,
  ]);
});
