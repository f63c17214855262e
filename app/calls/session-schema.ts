import { z } from 'zod';
import { REPORT_LIMITS } from './report-gaps';

/** Where from, as one choice: 'today', 'list:<id>', 'stage:<id>' or 'view:<id>'. */
const from = z
  .string('errors.required')
  .regex(/^(today|(list|stage|view):[0-9a-f-]{36})$/, 'errors.invalid')
  .transform((choice) => {
    const [source, id = ''] = choice.split(':');
    if (source === 'list') return { source, listId: id } as const;
    if (source === 'view') return { source, viewId: id } as const;
    return source === 'stage' ? ({ source, stageId: id } as const) : ({ source: 'today' } as const);
  });

export const startSchema = z.object({
  from,
  scriptId: z.uuid('errors.required').optional(),
  goal: z.coerce.number().int().min(1, 'calls.errors.goal').max(500, 'calls.errors.goal').default(5),
  courage: z.stringbool({ truthy: ['on'] }).default(false),
});

/** A break of so many minutes; without them the session rests until she goes on. */
export const pauseSchema = z.object({ minutes: z.coerce.number().int().min(1).max(120).optional() });

export const skipSchema = z
  .object({
    prospectId: z.uuid(),
    /** One of the usual ones, or her own. */
    reason: z.string().trim().max(200, 'errors.tooLong').optional(),
    own: z.string().trim().max(200, 'errors.tooLong').optional(),
    note: z.string().trim().max(REPORT_LIMITS.note, 'errors.tooLong').optional(),
  })
  .transform(({ reason, own, ...rest }) => ({ ...rest, reason: reason || own || null }));

export const overrideSchema = z.object({
  /** Without it, the reason counts for whoever comes up. */
  prospectId: z.uuid().optional(),
  reason: z.string('errors.required').trim().min(1, 'errors.required').max(200, 'errors.tooLong'),
});

export const interestSchema = z.object({
  prospectId: z.uuid(),
  presumedInterest: z.string('errors.required').trim().min(1, 'errors.required').max(500, 'errors.tooLong'),
});
