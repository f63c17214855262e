import { z } from 'zod';
import { KINDS, readChoices } from './custom-field';

const label = z.string('errors.required').trim().min(1, 'errors.required').max(80, 'errors.tooLong');

const choices = z
  .string()
  .max(4000, 'errors.tooLong')
  .default('')
  .transform(readChoices)
  .refine((list) => list.length <= 100 && list.every((choice) => choice.length <= 100), 'errors.tooLong');

const needsChoices = ({ kind, choices }: { kind: string; choices: string[] }) =>
  kind !== 'choice' || choices.length > 0;

const noChoices = { path: ['choices'], error: 'customFields.errors.noChoices' };

export const newFieldSchema = z
  .object({ label, kind: z.enum(KINDS, 'errors.required').default('text'), choices })
  .refine(needsChoices, noChoices);

export const fieldSchema = z
  .object({ label, kind: z.enum(KINDS, 'errors.required'), choices })
  .refine(needsChoices, noChoices);

export const fieldOrderSchema = z.object({ direction: z.enum(['up', 'down'], 'errors.invalid') });

export const fieldStateSchema = z.object({ archived: z.enum(['yes', 'no'], 'errors.invalid') });
