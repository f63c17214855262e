import { z } from 'zod';
import { AGREEMENT_KINDS } from './built-in-kinds';

export const newAgreementSchema = z.object({
  /** A built-in wording, or the id of one of her templates. */
  template: z.union([z.enum(AGREEMENT_KINDS), z.uuid()], 'errors.required'),
});

export const agreementTextSchema = z.object({
  text: z.string('errors.required').trim().min(1, 'errors.required').max(40_000, 'errors.tooLong'),
});

export const signatureSchema = z
  .object({
    signedOn: z.iso.date('errors.required'),
    expiresOn: z.iso
      .date('errors.invalid')
      .optional()
      .transform((date) => date ?? null),
  })
  .refine(({ signedOn, expiresOn }) => expiresOn === null || signedOn < expiresOn, {
    path: ['expiresOn'],
    message: 'agreements.errors.endsBeforeSigned',
  });

/** Beside the file there is nothing to say. */
export const signedCopySchema = z.object({});
