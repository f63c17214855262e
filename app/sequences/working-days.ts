import type { DateTime } from 'luxon';
import { localDate } from '~/platform/local-date';
import type { Holidays } from '~/platform/public-holidays.server';

const FRIDAY = 5;

/** Monday to Friday and no public holiday, on the local date of the moment. */
export function isWorkingDay(day: DateTime, holidays: Holidays): boolean {
  return day.weekday <= FRIDAY && holidays(localDate(day)) === undefined;
}

/** The same wall time so many working days later; 0 days later is the same moment, whatever day it is. */
export function addWorkingDays(from: DateTime, count: number, holidays: Holidays): DateTime {
  const calendar = from.setZone('utc', { keepLocalTime: true });
  let days = 0;
  for (let left = count; left > 0; ) {
    days += 1;
    if (isWorkingDay(calendar.plus({ days }), holidays)) left -= 1;
  }
  return from.plus({ days });
}
