import { z } from 'zod';
import { isTimeZone } from '~/platform/time-zone';
import { chooseSchema } from './field-differences';

const text = (most: number) =>
  z
    .string()
    .trim()
    .max(most, 'errors.tooLong')
    .optional()
    .transform((value) => value || null);

const choice = <const T extends readonly [string, ...string[]]>(words: T) =>
  z
    .enum(words, 'errors.invalid')
    .optional()
    .transform((value) => value ?? null);

/** Lines to type several numbers or addresses into; an empty one says nothing. */
const lines = z
  .array(z.string().trim().max(300, 'errors.tooLong').optional())
  .max(10, 'errors.tooLong')
  .default([]);

const ownValues = z.record(z.uuid(), z.string().optional()).default({});

const fields = z.object({
  salutation: choice(['frau', 'herr', 'neutral']),
  title: text(60),
  firstName: text(100),
  lastName: text(100),
  formality: z.enum(['sie', 'du'], 'errors.invalid').default('sie'),
  language: choice(['de', 'en']),
  company: text(200),
  /** One she has already, or `new` whatever it is called; otherwise one of the same name or domain is taken. */
  companyChoice: z.union([z.uuid(), z.literal('new')], 'errors.invalid').optional(),
  position: text(200),
  phones: lines,
  emails: lines,
  website: text(300),
  street: text(200),
  postalCode: text(20),
  city: text(100),
  region: text(100),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, 'errors.invalid')
    .optional()
    .transform((value) => value ?? null),
  timeZone: text(60).refine((zone) => zone === null || isTimeZone(zone), 'errors.invalid'),
  source: text(200),
  notes: text(5000),
  warm: z.stringbool({ truthy: ['on'] }).default(false),
  consumer: z.stringbool({ truthy: ['on'] }).default(false),
  directoryAsterisk: z.stringbool({ truthy: ['on'] }).default(false),
  legalBasis: z
    .enum(['none', 'consent', 'presumed_interest', 'existing_customer'], 'errors.invalid')
    .default('none'),
  presumedInterest: text(1000),
});

type Fields = z.output<typeof fields>;

/** A line without anybody to name or reach helps nobody. */
const namesSomebody = ({ firstName, lastName, company, phones, emails }: Fields) =>
  Boolean(firstName || lastName || company || phones.some(Boolean) || emails.some(Boolean));

/** § 7 UWG: presumed interest needs a reason that can be shown. */
const givesReason = ({ legalBasis, presumedInterest }: Fields) =>
  legalBasis !== 'presumed_interest' || presumedInterest !== null;

const noReason = { path: ['presumedInterest'], error: 'prospects.errors.reasonMissing' };

export const newProspectSchema = fields
  .extend({
    listId: z.uuid('errors.invalid').optional(),
    tags: text(1000),
    /** She has seen the duplicates and wants the prospect all the same. */
    anyway: z.stringbool({ truthy: ['on'] }).default(false),
  })
  .refine(namesSomebody, 'prospects.errors.nobody')
  .refine(givesReason, noReason);

export const editProspectSchema = fields
  .extend({
    /** Fields of her own by their ids, and what stood there when the form was filled. */
    custom: ownValues,
    customWas: ownValues,
    version: z.coerce.number('errors.invalid').int('errors.invalid').positive('errors.invalid'),
    choose: chooseSchema,
  })
  .refine(namesSomebody, 'prospects.errors.nobody')
  .refine(givesReason, noReason);
