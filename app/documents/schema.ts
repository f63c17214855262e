import { z } from 'zod';

const title = z.string().trim().max(120, 'errors.tooLong').optional();

const description = z.string().trim().max(300, 'errors.tooLong').optional();

/** What stands beside the file in the upload form. Without a title the file's name becomes one. */
export const documentSchema = z.object({
  kind: z.enum(['resume', 'work_sample'], 'errors.required'),
  title,
  description,
  madeForClientId: z.uuid('errors.invalid').optional(),
});

export const documentTitleSchema = z.object({
  title: z.string('errors.required').trim().min(1, 'errors.required').max(120, 'errors.tooLong'),
  description,
});

/** Who allowed that something is shown, and how; taking it back needs neither. */
export const releaseSchema = z
  .object({
    released: z.enum(['yes', 'no'], 'errors.required'),
    by: z.string().trim().max(200, 'errors.tooLong').optional(),
    channel: z.enum(['email', 'letter', 'agreement', 'call'], 'errors.required').default('email'),
  })
  .refine(({ released, by }) => released === 'no' || by, { path: ['by'], message: 'errors.required' })
  .transform(({ released, by, channel }) =>
    released === 'yes' ? { release: { by: by ?? '', channel } } : { release: null },
  );

/** A page of hers on the web: http or https and nothing else. */
export const portfolioLinkSchema = z.object({
  title: z.string('errors.required').trim().min(1, 'errors.required').max(120, 'errors.tooLong'),
  url: z
    .string('errors.required')
    .trim()
    .max(500, 'errors.tooLong')
    .transform((written) => (/^[\w.-]+\.[a-z]{2,}(\/|$)/i.test(written) ? `https://${written}` : written))
    .refine(isWebAddress, 'documents.errors.url'),
  description,
  madeForClientId: z.uuid('errors.invalid').optional(),
});

function isWebAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, username, password } = new URL(text);
  return (protocol === 'https:' || protocol === 'http:') && !username && !password;
}
