/** Why a template was refused; texts under `templates.problem.<code>`. */
export type TemplateProblemCode =
  | 'too_long'
  | 'too_many_tags'
  | 'too_deep'
  | 'control_character'
  | 'line_break'
  | 'not_allowed'
  | 'unknown_field'
  | 'empty_default'
  | 'unclosed_tag'
  | 'unclosed_block'
  | 'unexpected_close'
  | 'unexpected_else'
  | 'link_not_allowed';

export interface TemplateProblem {
  code: TemplateProblemCode;
  /** Both count from 1; the column counts UTF-16 units. */
  line: number;
  column: number;
  /** What stands there. */
  found: string;
  /** The known name most like it, for `unknown_field`. */
  nearest?: string;
}

/** A problem at an offset of the source, with the offset told as line and column. */
export function problemAt(
  source: string,
  offset: number,
  problem: Omit<TemplateProblem, 'line' | 'column'>,
): TemplateProblem {
  const before = source.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { ...problem, line: before.split('\n').length, column: offset - lineStart + 1 };
}

/** The translation key that tells the problem; it takes `found` and `nearest`. */
export const problemKey = ({ code, nearest }: TemplateProblem): string =>
  `templates.problem.${code === 'unknown_field' && nearest ? 'unknown_field_nearest' : code}`;
