import { z } from 'zod';
import { LOCALES } from '~/i18n/locales';
import { isTimeZone } from '~/platform/time-zone';
import { typedNumber } from '~/platform/typed-number';
import { weeklyWindowsSchema } from './weekly-windows-schema';

const line = (most: number) =>
  z.string('errors.required').trim().min(1, 'errors.required').max(most, 'errors.tooLong');

const orNull = <T>(value: T | undefined) => value ?? null;

const optionalText = (most: number) =>
  z.string().trim().max(most, 'errors.tooLong').optional().transform(orNull);

/** An address of the web; `www.example.com` without its scheme is accepted. */
const webAddress = z
  .string()
  .trim()
  .max(300, 'errors.tooLong')
  .transform((address) => (/^https?:\/\//i.test(address) ? address : `https://${address}`))
  .pipe(z.url({ protocol: /^https?$/, hostname: z.regexes.domain, error: 'settings.sender.noWebAddress' }))
  .optional()
  .transform(orNull);

export const profileSchema = z.object({
  name: line(100),
  locale: z.enum(LOCALES, 'errors.required'),
  theme: z.enum(['system', 'light', 'dark'], 'errors.required'),
});

export const workspaceSchema = z.object({
  name: line(100),
  country: z.string('errors.required').regex(/^[A-Z]{2}$/, 'errors.invalid'),
  region: optionalText(10),
  timeZone: z.string('errors.required').refine(isTimeZone, 'errors.invalid'),
  dailyGoal: z
    .int('settings.workspace.goalRange')
    .min(1, 'settings.workspace.goalRange')
    .max(300, 'settings.workspace.goalRange'),
});

export const quietHoursSchema = z.object({
  quietHours: weeklyWindowsSchema,
  hoursAvailable: typedNumber({ least: 1, most: 80, error: 'settings.quietHours.hoursRange' })
    .optional()
    .transform(orNull),
});

/** The identity every message states; the law of the German-speaking countries wants name and postal address. */
export const senderSchema = z.object({
  senderName: line(100),
  postalAddress: line(300),
  imprint: optionalText(2000),
  phone: optionalText(40),
  website: webAddress,
  privacyUrl: webAddress,
});

interface Sender {
  senderName: string;
  postalAddress: string;
  imprint: string | null;
}

/** Without an imprint of her own, name and address are the imprint. */
export const withImprint = <S extends Sender>(sender: S) => ({
  ...sender,
  imprint: sender.imprint ?? usualImprint(sender),
});

/** The imprint she wrote herself; null when name and address are the imprint. */
export const ownImprint = (sender: Partial<{ [Key in keyof Sender]: string | null }>): string | null =>
  sender.imprint === usualImprint(sender) ? null : (sender.imprint ?? null);

const usualImprint = ({ senderName, postalAddress }: Partial<{ [Key in keyof Sender]: string | null }>) =>
  [senderName, ...(postalAddress ?? '').split(/\s*\r?\n\s*/)].join(', ');

const restDays = z
  .int('sequences.sending.restRange')
  .min(0, 'sequences.sending.restRange')
  .max(30, 'sequences.sending.restRange');

export const sendingSchema = z.object({
  sendWindows: weeklyWindowsSchema.refine((windows) => windows.length > 0, 'sequences.sending.noWindow'),
  prospectRestDays: restDays,
  companyRestDays: restDays,
});
