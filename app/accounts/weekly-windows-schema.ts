import { z } from 'zod';

const time = z.string('errors.required').regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'settings.windows.noTime');

const weeklyWindow = z
  .object({ weekday: z.int('errors.invalid').min(1).max(7), from: time, to: time })
  .refine(({ from, to }) => from < to, { path: ['to'], message: 'settings.windows.endsBeforeStart' });

/** Weekly windows of wall time, sorted; none means no limit. */
export const weeklyWindowsSchema = z
  .array(weeklyWindow)
  .max(40, 'errors.invalid')
  .default([])
  .transform((windows) => windows.sort((a, b) => a.weekday - b.weekday || a.from.localeCompare(b.from)));
