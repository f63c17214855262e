import { z } from 'zod';
import { LOCALES } from '~/i18n/locales';
import { scanTemplate } from '~/templates/scan-template';

export const SECTION_KINDS = [
  'opener',
  'permission',
  'reason',
  'questions',
  'offer',
  'objections',
  'documents',
  'close',
  'gatekeeper',
  'voicemail',
] as const;

const name = z.string('errors.required').trim().min(1, 'errors.required').max(100, 'errors.tooLong');

const fillable = (written: string) => scanTemplate(written).ok;

/** A text with merge fields that can be filled in. */
const text = z
  .string('errors.required')
  .trim()
  .min(1, 'errors.required')
  .max(5000, 'errors.tooLong')
  .refine(fillable, 'scripts.errors.text');

const optionalText = z
  .string()
  .trim()
  .max(5000, 'errors.tooLong')
  .refine(fillable, 'scripts.errors.text')
  .optional();

const branch = z.object({
  /** Absent for a branch that is new. */
  id: z.string().max(50).optional(),
  title: name,
  text: optionalText,
  leadsTo: z.string().max(50).optional(),
  service: z.string().max(50).optional(),
});

const section = z.object({
  /** Absent for a section that is new. */
  id: z.string().max(50).optional(),
  kind: z.enum(SECTION_KINDS),
  title: z.string().trim().max(100, 'errors.tooLong').optional(),
  text,
  branches: z.array(branch).max(20, 'errors.tooLong').default([]),
});

const card = z.object({
  /** Absent for a card that is new. */
  id: z.string().max(50).optional(),
  kind: z.enum(['question', 'objection']),
  title: name,
  text,
  /** Key of the service the card speaks for. */
  service: z.string().max(50).optional(),
});

export const scriptSchema = z.object({
  name,
  /** Of the version that was opened for editing. */
  number: z.coerce.number().int().min(1),
  sections: z.array(section).min(1, 'scripts.errors.noSection').max(30, 'errors.tooLong'),
  cards: z.array(card).max(60, 'errors.tooLong'),
});

export const usesSchema = z.object({
  place: z.enum(['list', 'sequence']),
  placeId: z.uuid(),
  scriptId: z.uuid().optional(),
});

export const promotionSchema = z.object({ cardId: z.string().min(1).max(50) });

export const newScriptSchema = z.object({ name, language: z.enum(LOCALES, 'errors.required') });

export type ScriptDraft = Pick<z.output<typeof scriptSchema>, 'sections' | 'cards'>;

/** What the form is filled with; its number is text, as every field of a form. */
export type ScriptForm = Omit<z.input<typeof scriptSchema>, 'number'> & { number: string };
