import type { SubmissionResult } from '@conform-to/react';
import { data } from '@remix-run/node';
import type { FormProblems } from '~/platform/form.server';
import { statusOf } from '~/platform/respond.server';
import type { TemplateReply } from './template-editor';

const NO_PROBLEMS = { subject: [], body: [] };

/** The editor's form didn't fit. */
export const templateInvalid = (reply: SubmissionResult) =>
  data<TemplateReply>({ reply, problems: NO_PROBLEMS }, 422);

/** Saving was refused; what she has written stays in the form. */
export function templateRefused(
  form: { refuse: (problems: FormProblems) => SubmissionResult },
  { error, problems = NO_PROBLEMS }: { error: string; problems?: TemplateReply['problems'] },
) {
  const reply = form.refuse({ formErrors: [`templates.errors.${error}`] });
  return data<TemplateReply>({ reply, problems }, statusOf(error));
}
