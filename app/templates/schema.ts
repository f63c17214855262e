import { z } from 'zod';

/** The footer comes on top of the text; together they keep to the 16 KiB of the template engine. */
const LONGEST_BODY = 12_000;

export const templateSchema = z.object({
  name: z.string('errors.required').trim().min(1, 'errors.required').max(100, 'errors.tooLong'),
  language: z.enum(['de', 'en'], 'errors.required'),
  subject: z.string('errors.required').trim().min(1, 'errors.required').max(200, 'errors.tooLong'),
  body: z.string('errors.required').trim().min(1, 'errors.required').max(LONGEST_BODY, 'errors.tooLong'),
  /** Of the template that was opened for editing; 0 for a new one. */
  version: z.coerce.number().int().min(0).default(0),
});

export const signatureSchema = z.object({
  signature: z.string().trim().max(1_000, 'errors.tooLong').optional(),
});

/** A passage that is put into texts; fields in it are filled in where it stands. */
export const snippetSchema = z.object({
  name: z.string('errors.required').trim().min(1, 'errors.required').max(100, 'errors.tooLong'),
  language: z.enum(['de', 'en'], 'errors.required'),
  body: z.string('errors.required').trim().min(1, 'errors.required').max(4_000, 'errors.tooLong'),
  /** Of the snippet that was opened for editing; 0 for a new one. */
  version: z.coerce.number().int().min(0).default(0),
});
