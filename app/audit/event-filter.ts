import { z } from 'zod';

const schema = z.object({
  action: z
    .string()
    .regex(/^[a-z_.]{1,80}$/)
    .optional()
    .catch(undefined),
  memberId: z.uuid().optional().catch(undefined),
  /** A day on the reader's calendar: 'YYYY-MM-DD'. */
  day: z.iso.date().optional().catch(undefined),
  /** Events before this one. */
  below: z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER).optional().catch(undefined),
});

export type EventFilter = z.output<typeof schema>;

/** What an address asks of the audit trail; what it can't be asked is left out. */
export const eventFilterOf = (search: URLSearchParams): EventFilter =>
  schema.parse(Object.fromEntries(search));
