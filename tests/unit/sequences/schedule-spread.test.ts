import { DateTime } from 'luxon';
import { expect, test } from 'vitest';
import { leftToday, planDeliveries, type Waiting } from '~/sequences/schedule-spread';
import { OFFICE_HOURS } from '~db/schema/accounts';
import fc from '~tests/support/properties';

const zone = 'Europe/Berlin';
const hours = { zone, windows: OFFICE_HOURS, holidays: () => undefined };
const limits = { perDay: 3, spreadSeconds: 600, zone };
const local = (wall: string) => DateTime.fromISO(wall, { zone }).toJSDate();
const wall = (at: Date) => DateTime.fromJSDate(at, { zone }).toFormat('dd HH:mm');

const waiting = (name: string, earliest: string, more: Partial<Waiting> = {}) => ({
  name,
  earliest: local(earliest),
  rescheduled: false,
  position: 0,
  enrolledAt: local('2026-06-01T09:00'),
  hours,
  ...more,
});

const planned = (queue: ReturnType<typeof waiting>[], sent: Date[] = []) =>
  planDeliveries(queue, sent, limits).map(({ delivery, at }) => `${delivery.name} ${wall(at)}`);

test('rescheduled messages go first, then later steps, then older enrolments', () => {
  const queue = [
    waiting('young', '2026-06-10T09:00', { enrolledAt: local('2026-06-05T09:00') }),
    waiting('old', '2026-06-10T09:00'),
    waiting('late step', '2026-06-10T09:00', { position: 2 }),
    waiting('moved', '2026-06-10T09:00', { rescheduled: true, enrolledAt: local('2026-06-09T09:00') }),
  ];
  expect(planned(queue)).toEqual(['moved 10 09:00', 'late step 10 09:10', 'old 10 09:20', 'young 11 09:00']);
});

test('messages keep apart from those already sent, and the cap counts them', () => {
  const sent = [local('2026-06-10T09:05'), local('2026-06-10T09:12')];
  expect(planned([waiting('a', '2026-06-10T09:00'), waiting('b', '2026-06-10T09:00')], sent)).toEqual([
    'a 10 09:22',
    'b 11 09:00',
  ]);
});

test('what no longer fits into a window slides to the next one', () => {
  expect(planned([waiting('a', '2026-06-12T16:58'), waiting('b', '2026-06-12T16:58')])).toEqual([
    'a 12 16:58',
    'b 15 09:00',
  ]);
});

test('a prospect without a window is left out, and a cap of zero leaves all out', () => {
  const never = waiting('a', '2026-06-10T09:00', { hours: { ...hours, windows: [] } });
  expect(planned([never, waiting('b', '2026-06-10T09:00')])).toEqual(['b 10 09:00']);
  expect(planDeliveries([waiting('b', '2026-06-10T09:00')], [], { ...limits, perDay: 0 })).toEqual([]);
});

test('the day of the cap begins at midnight of the mailbox', () => {
  const sent = [local('2026-06-09T23:59'), local('2026-06-10T00:00'), local('2026-06-10T16:00')];
  expect(leftToday(local('2026-06-10T12:00'), sent, limits)).toBe(1);
  expect(leftToday(local('2026-06-10T12:00'), [...sent, ...sent], limits)).toBe(0);
});

test('every message gets one time, in its window, apart from all others, no day over the cap', () => {
  const minutes = fc.integer({ min: 0, max: 6 * 24 * 60 });
  const message = fc.record({ minutes, position: fc.integer({ min: 0, max: 3 }), rescheduled: fc.boolean() });
  const allHours = ['Europe/Vienna', 'America/New_York'].map((there) => ({ ...hours, zone: there }));
  fc.assert(
    fc.property(
      fc.array(message, { maxLength: 20 }),
      fc.array(minutes, { maxLength: 4 }),
      (messages, sentAt) => {
        const start = DateTime.fromISO('2026-10-22', { zone: 'utc' });
        const queue = messages.map(({ minutes: later, position, rescheduled }, index) =>
          waiting(String(index), String(start.plus({ minutes: later }).toISO()), {
            position,
            rescheduled,
            hours: allHours[index % 2],
          }),
        );
        const sent = sentAt.map((later) => start.minus({ minutes: later }).toJSDate());
        const plan = planDeliveries(queue, sent, limits);
        expect(plan.map(({ delivery }) => delivery.name).sort()).toEqual(
          queue.map(({ name }) => name).sort(),
        );
        const days = new Map<string, number>();
        for (const { delivery, at } of plan) {
          const there = DateTime.fromJSDate(at, { zone: delivery.hours.zone });
          expect(there.weekday <= 5 && there.hour >= 9 && there.hour < 17 && at >= delivery.earliest).toBe(
            true,
          );
          const day = DateTime.fromJSDate(at, { zone }).toISODate() ?? '';
          days.set(day, (days.get(day) ?? 0) + 1);
        }
        const times = plan.map(({ at }) => at.getTime()).sort((a, b) => a - b);
        times.slice(1).forEach((time, index) => {
          expect(time - (times[index] ?? 0)).toBeGreaterThanOrEqual(600_000);
        });
        expect(Math.max(0, ...days.values())).toBeLessThanOrEqual(3);
      },
    ),
    { numRuns: 150 },
  );
});
