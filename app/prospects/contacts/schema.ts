import { z } from 'zod';

const channel = z.enum(['phone', 'email'], 'errors.invalid');
const kind = z.enum(['landline', 'mobile', 'other'], 'errors.invalid').optional();

const extension = z
  .string()
  .trim()
  .regex(/^\d{0,10}$/, 'record.contact.digitsOnly')
  .optional()
  .transform((digits) => digits || null);

/** A number or address as somebody types it; the rest comes from undo. */
export const newContactSchema = z.object({
  channel,
  value: z.string('errors.required').trim().min(1, 'errors.required').max(300, 'errors.tooLong'),
  kind,
  extension,
  state: z.enum(['valid', 'invalid'], 'errors.invalid').optional(),
});

export const contactSchema = z.object({
  channel,
  kind,
  extension,
  state: z.enum(['valid', 'invalid', 'opted_out'], 'errors.invalid'),
});

export const contactChannelSchema = z.object({ channel });

export const contactOrderSchema = z.object({
  channel,
  direction: z.enum(['up', 'down'], 'errors.invalid'),
});
