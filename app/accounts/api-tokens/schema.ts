import { z } from 'zod';

export const TOKEN_SCOPES = ['read', 'write'] as const;

export const tokenSchema = z.object({
  name: z.string('errors.required').trim().min(1, 'errors.required').max(100, 'errors.tooLong'),
  scope: z.enum(TOKEN_SCOPES, 'errors.required'),
});
