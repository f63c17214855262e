import { z } from 'zod';

/** One entry of a packet as the form names it: `document:<id>` or `link:<id>`. */
const item = z
  .string('errors.required')
  .regex(/^(document|link):[0-9a-f-]{36}$/, 'errors.required')
  .transform((text) => {
    const [kind, id] = text.split(':') as ['document' | 'link', string];
    return { kind, id };
  });

export type PacketItem = z.output<typeof item>;

/** What a person may add when she would like to hear more. */
export const interestSchema = z.object({
  message: z
    .string()
    .trim()
    .max(2_000)
    .transform((text) => text.replace(/[^\P{Cc}\t\n]/gu, ''))
    .optional(),
  furtherMail: z.boolean().default(false),
});

const MOST_ITEMS = 20;

/** A packet as the builder posts it; the order of `items` is the order on the page. */
export const packetSchema = z.object({
  name: z.string('errors.required').trim().min(1, 'errors.required').max(100, 'errors.tooLong'),
  language: z.enum(['de', 'en'], 'errors.required'),
  coverText: z.string('errors.required').trim().min(1, 'errors.required').max(8_000, 'errors.tooLong'),
  /** The same words in the other language, for whoever prefers it. */
  otherCoverText: z.string().trim().max(8_000, 'errors.tooLong').optional(),
  items: z
    .array(item, 'packets.errors.empty')
    .min(1, 'packets.errors.empty')
    .max(MOST_ITEMS, 'packets.errors.tooMany'),
  countsViews: z.boolean().default(false),
  isDefault: z.boolean().default(false),
});
