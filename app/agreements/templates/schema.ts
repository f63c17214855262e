import { z } from 'zod';
import { AGREEMENT_KINDS } from '../built-in-kinds';

const LONGEST_BODY = 16_000;

export const agreementTemplateSchema = z.object({
  name: z.string('errors.required').trim().min(1, 'errors.required').max(100, 'errors.tooLong'),
  kind: z.enum(AGREEMENT_KINDS, 'errors.required'),
  language: z.enum(['de', 'en'], 'errors.required'),
  body: z.string('errors.required').trim().min(1, 'errors.required').max(LONGEST_BODY, 'errors.tooLong'),
  /** Of the template that was opened for editing; 0 for a new one. */
  version: z.coerce.number().int().min(0).default(0),
});

export type AgreementTemplateValue = z.output<typeof agreementTemplateSchema>;
