import { z } from 'zod';

/** For endpoints that take no query, or no body. */
export const nothing = z.object({});

export const uuid = z.uuid();
export const instant = z
  .date()
  .transform((at) => at.toISOString())
  .pipe(z.iso.datetime());

const MOST = 100;

/** One page of a list: how many, and where the page before ended. */
export const pageQuery = z.object({
  limit: z.coerce.number().int().min(1).max(MOST).default(50).meta({ description: 'Rows on a page' }),
  after: z.string().max(300).optional().meta({ description: 'The `next` of the page before' }),
});

/** `next` is null on the last page. */
export const pageOf = <Row extends z.ZodType>(row: Row) =>
  z.object({ data: z.array(row), next: z.string().nullable() });

/** RFC 9457. `errors` says which fields don't fit, and why. */
export const problem = z
  .object({
    type: z.literal('about:blank'),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    errors: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
  })
  .meta({ id: 'Problem' });
