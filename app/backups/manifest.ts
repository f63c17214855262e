import { z } from 'zod';

/** Grows when an older Anklang could no longer read what a newer one writes. */
export const FORMAT = 1;

export const MANIFEST = 'manifest.json';

const part = z.object({
  /** Its path in the archive. */
  path: z.string(),
  bytes: z.number().int().nonnegative(),
  /** Hex. */
  sha256: z.string().length(64),
});

const table = part.extend({
  name: z.string().regex(/^\w+$/),
  columns: z.array(z.string()),
  rows: z.number().int().nonnegative(),
});

/** What identifies a backup of any format, so that a newer one can be told from something else. */
export const headSchema = z.object({ product: z.literal('anklang'), format: z.number().int().positive() });

export const manifestSchema = headSchema.extend({
  /** Of Anklang. */
  version: z.string(),
  createdAt: z.coerce.date(),
  /** The newest migration its tables have been through. */
  migration: z.number(),
  /** Of the key that opens the mailbox passwords in it; see `keyFingerprint`. */
  keyFingerprint: z.string(),
  tables: z.array(table),
  files: z.array(part.extend({ key: z.uuid() })),
});

export type Manifest = z.infer<typeof manifestSchema>;
export type Part = z.infer<typeof part>;
export type TablePart = z.infer<typeof table>;
