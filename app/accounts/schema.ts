import { z } from 'zod';

export const email = z
  .email('errors.email')
  .max(254, 'errors.email')
  .transform((address) => address.toLowerCase());

const PASSWORD_LENGTH = { least: 8, most: 128 } as const;

export const newPassword = z
  .string('errors.required')
  .min(PASSWORD_LENGTH.least, 'accounts.errors.passwordShort')
  .max(PASSWORD_LENGTH.most, 'accounts.errors.passwordLong');

export const name = z.string('errors.required').trim().min(1, 'errors.required').max(100, 'errors.tooLong');

export const signInSchema = z.object({
  email,
  password: z.string('errors.required').max(PASSWORD_LENGTH.most, 'accounts.errors.passwordLong'),
});

export const setUpSchema = z.object({
  name,
  email,
  password: newPassword,
});

export const passwordSchema = z.object({
  current: z.string('errors.required').max(PASSWORD_LENGTH.most, 'accounts.errors.passwordLong'),
  wanted: newPassword,
});

/** A new password without the old one: whoever holds the link has lost it. */
export const newPasswordSchema = z.object({ wanted: newPassword });

export const emailSchema = z.object({ email });

/** To show again that it is she who asks. */
export const ownPasswordSchema = z.object({
  current: z.string('errors.required').max(PASSWORD_LENGTH.most, 'accounts.errors.passwordLong'),
});
