import { z } from 'zod';

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
    prospectId: id,
    companyId: id,
    back: z.string().optional(),
  })
  .refine(({ name, directLine, bestTime, promised }) => name || directLine || bestTime || promised, {
    path: ['name'],
    error: 'errors.required',
  });

export const gatekeeperDeletionSchema = z.object({
  deleted: z.enum(['yes', 'no'], 'errors.invalid'),
  back: z.string().optional(),
});
