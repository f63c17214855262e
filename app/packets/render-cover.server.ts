import { fail } from '~/platform/result';
import type { FieldKey, FieldValues } from '~/templates/fields';
import { renderMessage } from '~/templates/render-message.server';

export type CoverProblem =
  | { ok: false; error: 'cover_invalid' }
  | { ok: false; error: 'missing_values'; missing: FieldKey[] };

/** The cover text with these values, as HTML in which every value is escaped. */
export function renderCover(
  coverText: string,
  values: FieldValues,
): { ok: true; html: string } | CoverProblem {
  const rendering = renderMessage({ subject: '', body: coverText }, values);
  if (rendering.ok) return { ok: true, html: rendering.message.html };
  if (rendering.error === 'invalid_template') return fail('cover_invalid');
  return { ok: false, error: 'missing_values', missing: rendering.missing };
}
