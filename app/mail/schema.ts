import { z } from 'zod';
import { SMTP_PORTS } from './smtp-ports';

const line = (most: number) =>
  z.string('errors.required').trim().min(1, 'errors.required').max(most, 'errors.tooLong');

/** The settings of a mailbox. An empty password keeps the one that is stored. */
export const mailboxSchema = z
  .object({
    displayName: line(100),
    address: z.email({
      error: ({ input }) => (input === undefined ? 'errors.required' : 'errors.email'),
    }),
    host: line(253)
      .toLowerCase()
      .pipe(z.string().regex(/^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/, 'mailbox.errors.host')),
    port: z.coerce.number('errors.required').pipe(z.literal([...SMTP_PORTS], 'errors.required')),
    security: z.enum(['tls', 'starttls', 'none'], 'errors.required'),
    username: z
      .string()
      .trim()
      .max(200, 'errors.tooLong')
      .optional()
      .transform((name) => name ?? null),
    password: z.string().max(500, 'errors.tooLong').optional(),
    dailyCap: z
      .int('mailbox.errors.dailyCap')
      .min(1, 'mailbox.errors.dailyCap')
      .max(500, 'mailbox.errors.dailyCap'),
    spreadSeconds: z
      .int('mailbox.errors.spreadSeconds')
      .min(0, 'mailbox.errors.spreadSeconds')
      .max(3600, 'mailbox.errors.spreadSeconds'),
  })
  .refine(({ security, username }) => security !== 'none' || username === null, {
    path: ['security'],
    error: 'mailbox.errors.plainLogin',
  });

export type MailboxFields = z.output<typeof mailboxSchema>;
