import { z } from 'zod';

const name = z.string('errors.required').trim().min(1, 'errors.required').max(60, 'errors.tooLong');

const shared = z
  .literal('on')
  .optional()
  .transform((on) => on === 'on');

/** The table as its address says it. */
const search = z.string().max(8000, 'errors.tooLong').default('');

export const newViewSchema = z.object({ name, shared, search });

export const viewSchema = z.object({ name, shared });

export const viewFilterSchema = z.object({ search });

export const defaultViewSchema = z.object({ on: z.enum(['yes', 'no']), back: z.string().optional() });
