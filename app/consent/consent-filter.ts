import { z } from 'zod';

const schema = z.object({
  kind: z.enum(['given', 'withdrawn']).optional().catch(undefined),
  channel: z.enum(['email', 'phone']).optional().catch(undefined),
  /** Part of an address, a number or a last name. */
  q: z
    .string()
    .trim()
    .min(1)
    .max(200)
    .refine((text) => !text.includes('\0'))
    .optional()
    .catch(undefined),
});

export type ConsentFilter = z.output<typeof schema>;

/** What an address asks of the list of consents; what it can't be asked is left out. */
export function consentFilterOf(search: URLSearchParams): ConsentFilter {
  const found = schema.parse(Object.fromEntries(search));
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}
