import type { ImportValueChoices, ImportValues } from '~db/schema/imports';
import { valueFields } from './value-fields';

/** Whether she has decided about every value that nothing was guessed for. */
export const areDecided = (values: readonly ImportValues[], choices: ImportValueChoices): boolean =>
  values.every(({ field, values: found }) =>
    found.every(({ key, guess }) => guess !== null || Object.hasOwn(choices[field] ?? {}, key)),
  );

/** The choice that stands for a value now: hers, else the guess. */
export function standing(
  { field }: ImportValues,
  { key, guess }: ImportValues['values'][number],
  choices: ImportValueChoices,
): string | null {
  const own = choices[field];
  return own && Object.hasOwn(own, key) ? (own[key] ?? null) : guess;
}

/** Her earlier choices with those of a form, which has one answer for each value in the order of the survey. */
export function withAnswers(
  choices: ImportValueChoices,
  values: readonly ImportValues[],
  answers: Partial<Record<(typeof valueFields)[number], string[]>>,
): ImportValueChoices {
  const changed = valueFields.flatMap((field) => {
    const survey = values.find((other) => other.field === field);
    if (!survey) return [];
    const said = survey.values.map(({ key }, index) => [key, answers[field]?.[index] || null] as const);
    return [[field, { ...choices[field], ...Object.fromEntries(said) }] as const];
  });
  return { ...choices, ...Object.fromEntries(changed) };
}
