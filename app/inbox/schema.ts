import { z } from 'zod';

export const IMAP_PORTS = [993, 143] as const;

/** Where incoming mail is read. An empty password keeps the one that is stored, or is that of sending. */
export const inboxSchema = z.object({
  host: z
    .string('errors.required')
    .trim()
    .toLowerCase()
    .max(253, 'errors.tooLong')
    .regex(/^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/, 'mailbox.errors.host'),
  port: z.coerce.number('errors.required').pipe(z.literal([...IMAP_PORTS], 'errors.required')),
  security: z.enum(['tls', 'starttls', 'none'], 'errors.required'),
  username: z.string('errors.required').trim().min(1, 'errors.required').max(200, 'errors.tooLong'),
  password: z.string().max(500, 'errors.tooLong').optional(),
});

export type InboxFields = z.output<typeof inboxSchema>;

export const answerSchema = z.object({
  subject: z
    .string('errors.required')
    .trim()
    .min(1, 'errors.required')
    .max(200, 'errors.tooLong')
    .transform((subject) => subject.replace(/\s+/g, ' ')),
  text: z.string('errors.required').trim().min(1, 'errors.required').max(50_000, 'errors.tooLong'),
  quote: z.stringbool({ truthy: ['on'] }).optional(),
});
