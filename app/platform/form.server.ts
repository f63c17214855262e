import type { SubmissionResult } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import type { z } from 'zod';

export interface FormProblems {
  /** Translation keys above the form. */
  formErrors?: string[];
  /** Translation keys by the name of their field. */
  fieldErrors?: Record<string, string[]>;
}

/** What a form said; `refuse` keeps all that was typed and shows what only the server could find out. */
export type ParsedForm<T> =
  | { ok: true; value: T; refuse(problems: FormProblems): SubmissionResult }
  | { ok: false; reply: SubmissionResult };

/**
 * Reads a form with the schema the browser used as well. When it doesn't fit, `reply` is what
 * `useForm({ lastResult })` shows beside the fields; answer it with status 422.
 */
export async function parseForm<S extends z.ZodType>(
  request: Request,
  schema: S,
): Promise<ParsedForm<z.output<S>>> {
  const submission = parseWithZod(await request.formData(), { schema });
  return submission.status === 'success'
    ? {
        ok: true,
        value: submission.value as z.output<S>,
        refuse: (problems) => submission.reply(problems),
      }
    : { ok: false, reply: submission.reply() };
}
