import { compileTemplate } from './compile-template.server';
import { type FieldKey, type FieldValues, fieldName } from './fields';
import type { TemplateProblem } from './template-problem';

export type FilledText =
  | { ok: true; text: string; missing: FieldKey[] }
  | { ok: false; problems: TemplateProblem[] };

/**
 * Fills a text that a person reads before anybody else does, such as a call script or a preview:
 * a missing value stands there as its name in square brackets.
 */
export function fillText(source: string, values: FieldValues, language: 'de' | 'en'): FilledText {
  const compilation = compileTemplate(source);
  if (!compilation.ok) return compilation;
  const insert = (value: string) => value;
  const filled = compilation.template.fill(values, insert, (field) => `[${fieldName(field, language)}]`);
  return { ok: true, ...filled };
}
