import { z } from 'zod';
import { chooseSchema } from '~/prospects/field-differences';

const text = (most: number) =>
  z
    .string()
    .trim()
    .max(most, 'errors.tooLong')
    .optional()
    .transform((value) => value || null);

const id = z.uuid('errors.invalid').optional();

/** What is known of somebody at the front desk, and whose front desk it is. */
export const gatekeeperSchema = z
  .object({
    name: text(200),
    directLine: text(60),
    bestTime: text(200),
    promised: text(1000),
    gatekeeperId: id,
    /** The version the form was filled from, when the note is there already. */
    version: z.coerce.number('errors.invalid').int('errors.invalid').positive('errors.invalid').optional(),
    choose: chooseSchema,
    prospectId: id,
    companyId: id,
    back: z.string().optional(),
  })
  .refine(({ name, directLine, bestTime, promised }) => name || directLine || bestTime || promised, {
    path: ['name'],
    error: 'errors.required',
  });

/** The fields of the form, in its order. */
export const GATEKEEPER_FIELDS = ['name', 'directLine', 'bestTime', 'promised'] as const;

export type GatekeeperField = (typeof GATEKEEPER_FIELDS)[number];

export const gatekeeperDeletionSchema = z.object({
  deleted: z.enum(['yes', 'no'], 'errors.invalid'),
  back: z.string().optional(),
});
