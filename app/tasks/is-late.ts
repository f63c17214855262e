import type { Formats } from '~/i18n/formats';

/** Whether something is late: its time is past, or its day is over when it is due at any hour. */
export const isLate = (due: Date, timed: boolean, { isPast, isPastDay }: Formats): boolean =>
  timed ? isPast(due) : isPastDay(due);
