import { z } from 'zod';
import { weeklyWindowsSchema } from '~/accounts/weekly-windows-schema';

export const countrySchema = z.string('errors.required').regex(/^[A-Z]{2}$/, 'errors.invalid');

export const callingHoursSchema = z
  .object({
    country: countrySchema,
    windows: weeklyWindowsSchema,
    /** Set by the button that goes back to the usual hours. */
    usual: z.stringbool({ truthy: ['on'] }).default(false),
  })
  .refine(({ windows, usual }) => usual || windows.length > 0, {
    path: ['windows'],
    message: 'callingHours.noWindow',
  });
