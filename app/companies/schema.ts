import { z } from 'zod';
import { chooseSchema } from '~/prospects/field-differences';

const text = (most: number) =>
  z
    .string()
    .trim()
    .max(most, 'errors.tooLong')
    .optional()
    .transform((value) => value || null);

export const companySchema = z.object({
  version: z.coerce.number('errors.invalid').int('errors.invalid').positive('errors.invalid'),
  choose: chooseSchema,
  name: z.string('errors.required').trim().min(1, 'errors.required').max(200, 'errors.tooLong'),
  website: text(300),
  industry: text(100),
  gatekeeper: text(1000),
  street: text(200),
  postalCode: text(20),
  city: text(100),
  region: text(100),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, 'errors.invalid')
    .optional()
    .transform((value) => value ?? null),
});

export type CompanyDetails = Omit<z.output<typeof companySchema>, 'version' | 'choose'>;

/** The fields of the form, in its order. */
export const COMPANY_FIELDS = [
  'name',
  'industry',
  'website',
  'gatekeeper',
  'street',
  'postalCode',
  'city',
  'region',
  'country',
] as const satisfies (keyof CompanyDetails)[];

/** One field that was edited where it stands. */
export const companyFieldSchema = z.object({
  field: z.enum(COMPANY_FIELDS, 'errors.invalid'),
  was: z.string().default(''),
  value: z.string().default(''),
});

const word = z.string().trim().max(200).optional().catch(undefined);

/** The state of the company list in its address; what makes no sense counts as not said. */
export const companyListSchema = z.object({ q: word, after: word });

export type CompanyField = (typeof COMPANY_FIELDS)[number];
