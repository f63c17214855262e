import type { WeeklyWindow } from '~db/schema/accounts';

const WORKDAYS = [1, 2, 3, 4, 5];

const onWorkdays = (from: string, to: string): WeeklyWindow[] =>
  WORKDAYS.map((weekday) => ({ weekday, from, to }));

/** Weeks one click away; each has a name in `settings.windows.presets`. */
export const WINDOW_PRESETS = {
  mornings: onWorkdays('08:30', '12:00'),
  afternoons: onWorkdays('13:30', '17:00'),
  workdays: onWorkdays('09:00', '17:00'),
} as const;

export type WindowPreset = keyof typeof WINDOW_PRESETS;
