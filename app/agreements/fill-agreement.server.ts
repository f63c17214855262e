import { compileTemplate } from '~/templates/compile-template.server';
import type { FieldKey, FieldValues } from '~/templates/fields';
import type { TemplateProblem } from '~/templates/template-problem';

/** A line to fill in by hand where nobody knows the value yet. */
const BLANK = '________________________';

export type FilledAgreement =
  | { ok: true; text: string; missing: FieldKey[] }
  | { ok: false; problems: TemplateProblem[] };

/** The wording with the values of a client; what is missing is left as a blank line. */
export function fillAgreement(body: string, values: FieldValues): FilledAgreement {
  const compilation = compileTemplate(body);
  if (!compilation.ok) return compilation;
  return {
    ok: true,
    ...compilation.template.fill(
      values,
      (value) => value,
      () => BLANK,
    ),
  };
}
