import { z } from 'zod';
import { repeatFields } from './repeat';

const fields = z.object({
  title: z.string('errors.required').trim().min(1, 'errors.required').max(500, 'errors.tooLong'),
  date: z.iso.date('errors.invalid').optional(),
  time: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'errors.invalid')
    .optional(),
  ...repeatFields,
  back: z.string().optional(),
});

type When = Partial<Record<'date' | 'time' | 'repeat', string | undefined>>;

/** What comes again needs a day to count from. */
const hasFirstDay = ({ date, repeat }: When) => Boolean(date || !repeat);

const noFirstDay = { path: ['date'], error: 'tasks.errors.needsDate' };

/** An hour alone says nothing. */
const hasDay = ({ date, time, repeat }: When) => Boolean(date || repeat || !time);

const noDay = { path: ['date'], error: 'tasks.errors.timeNeedsDate' };

const id = z.uuid('errors.invalid').optional();

/** A new task, about a prospect, a company or a client, or about none of them. */
export const taskSchema = fields
  .extend({ prospectId: id, companyId: id, clientId: id })
  .refine(hasFirstDay, noFirstDay)
  .refine(hasDay, noDay);

export const editTaskSchema = fields.refine(hasFirstDay, noFirstDay).refine(hasDay, noDay);

export const taskStateSchema = z.object({
  done: z.enum(['yes', 'no'], 'errors.invalid'),
  back: z.string().optional(),
});

export const taskDeletionSchema = z.object({
  deleted: z.enum(['yes', 'no'], 'errors.invalid'),
  back: z.string().optional(),
});
