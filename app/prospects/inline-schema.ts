import { z } from 'zod';
import { customKeyOf, type InlineField, PLAIN_FIELDS } from './inline-fields';

const isField = (name: string): name is InlineField =>
  customKeyOf(name) !== null || PLAIN_FIELDS.some((field) => field === name);

/** One field that was edited where it stands. */
export const inlineSchema = z.object({
  field: z.string('errors.required').max(300, 'errors.invalid').refine(isField, 'errors.invalid'),
  was: z.string().default(''),
  value: z.string().default(''),
});
