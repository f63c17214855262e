import type { SubmissionResult } from '@conform-to/react';
import { data } from '@remix-run/node';
import type { FormProblems } from '~/platform/form.server';
import { statusOf } from '~/platform/respond.server';
import type { SnippetReply } from './snippet-editor';
import type { TemplateProblem } from './template-problem';

/** The form didn't fit. */
export const snippetInvalid = (reply: SubmissionResult) => data<SnippetReply>({ reply, problems: [] }, 422);

/** Saving was refused; what she has written stays in the form. */
export function snippetRefused(
  form: { refuse: (problems: FormProblems) => SubmissionResult },
  { error, problems = [] }: { error: string; problems?: TemplateProblem[] },
) {
  const reply = form.refuse({ formErrors: [`templates.snippets.errors.${error}`] });
  return data<SnippetReply>({ reply, problems }, statusOf(error));
}
