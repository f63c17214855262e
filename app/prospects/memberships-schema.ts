import { z } from 'zod';

export const listEntrySchema = z.object({
  listId: z.uuid('errors.invalid'),
  /** `off` takes the prospect from the list. */
  entry: z.enum(['on', 'off'], 'errors.invalid'),
});

/** Tags as somebody types them, with commas between. */
export const tagsSchema = z.object({
  tags: z
    .string()
    .max(1000, 'errors.tooLong')
    .default('')
    .transform((text) =>
      text
        .split(',')
        .map((tag) => tag.trim().slice(0, 60))
        .filter(Boolean),
    ),
});
