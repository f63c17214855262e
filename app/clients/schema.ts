import { z } from 'zod';
import { weeklyWindowsSchema } from '~/accounts/weekly-windows-schema';
import { AGREEMENT_KINDS } from '~/agreements/built-in-kinds';
import { typedNumber } from '~/platform/typed-number';
import { ENGAGEMENT_KINDS } from './engagement';

export const CURRENCIES = ['EUR', 'CHF', 'USD', 'GBP'] as const;

const hours = typedNumber({ least: 0.25, most: 80, error: 'clients.errors.hours' })
  .optional()
  .transform((value) => value ?? null);

const rate = typedNumber({ least: 0, most: 1_000_000, error: 'clients.errors.rate' }).optional();

const termsShape = {
  services: z.array(z.uuid('errors.invalid'), 'clients.errors.services').min(1, 'clients.errors.services'),
  kind: z.enum(ENGAGEMENT_KINDS, 'errors.required'),
  hoursPerWeek: hours,
  /** In units of the currency. */
  rate,
  currency: z.enum(CURRENCIES, 'errors.required'),
  startsOn: z.iso.date('errors.required'),
};

export const engagementSchema = z.object(termsShape);

const optionalText = (most: number) =>
  z
    .string()
    .trim()
    .max(most, 'errors.tooLong')
    .optional()
    .transform((value) => value || null);

const contactSchema = z.object({
  name: optionalText(200),
  role: optionalText(200),
  phone: optionalText(60),
  email: z
    .email('clients.errors.email')
    .optional()
    .transform((value) => value ?? null),
});

/** People to turn to; a line without a name says nothing. */
export const contactsSchema = z
  .array(contactSchema)
  .max(10, 'errors.tooLong')
  .default([])
  .transform((rows) => rows.flatMap(({ name, ...ways }) => (name ? [{ name, ...ways }] : [])));

/** What there is to do first; a line without a title says nothing. */
const firstTasksSchema = z
  .array(z.object({ title: optionalText(500), date: z.iso.date('errors.invalid').optional() }))
  .max(10, 'errors.tooLong')
  .default([])
  .transform((rows) => rows.flatMap(({ title, date }) => (title ? [{ title, date: date ?? null }] : [])));

export const conversionSchema = z.object({
  ...termsShape,
  /** `nda`, `service` or the id of one of her templates. */
  agreements: z
    .array(z.union([z.enum(AGREEMENT_KINDS), z.uuid()], 'errors.invalid'))
    .max(10, 'errors.invalid')
    .default([]),
  contacts: contactsSchema,
  tasks: firstTasksSchema,
  confidential: z.boolean().default(false),
  officeHours: weeklyWindowsSchema,
});

/** The cents that are stored for a rate as it is typed. */
export const rateInCents = (rate: number | undefined): number | null =>
  rate === undefined ? null : Math.round(rate * 100);

/** The last day of an engagement, passed or to come, and why in her own words. */
export const engagementEndSchema = z.object({
  endsOn: z.iso.date('errors.required'),
  reason: z
    .string()
    .trim()
    .max(500, 'errors.tooLong')
    .optional()
    .transform((text) => text || null),
});

/** Whether all sequences rest while her week is full. */
export const brakeSchema = z.object({
  rest: z.enum(['yes', 'no'], 'errors.invalid'),
  back: z.string().optional(),
});

export const clientContactsSchema = z.object({ contacts: contactsSchema });

export const officeHoursSchema = z.object({ officeHours: weeklyWindowsSchema });

export const clientSchema = z.object({
  name: z.string('errors.required').trim().min(1, 'errors.required').max(200, 'errors.tooLong'),
  confidential: z.boolean().default(false),
});
