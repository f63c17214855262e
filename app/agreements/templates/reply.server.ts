import type { SubmissionResult } from '@conform-to/react';
import { data } from '@remix-run/node';
import type { FormProblems } from '~/platform/form.server';
import { statusOf } from '~/platform/respond.server';
import type { TemplateProblem } from '~/templates/template-problem';
import type { AgreementTemplateReply } from './template-editor';

/** The editor's form didn't fit. */
export const agreementTemplateInvalid = (reply: SubmissionResult) =>
  data<AgreementTemplateReply>({ reply, problems: [] }, 422);

/** Saving was refused; what she has written stays in the form. */
export function agreementTemplateRefused(
  form: { refuse: (problems: FormProblems) => SubmissionResult },
  { error, problems = [] }: { error: string; problems?: TemplateProblem[] },
) {
  const reply = form.refuse({ formErrors: [`templates.errors.${error}`] });
  return data<AgreementTemplateReply>({ reply, problems }, statusOf(error));
}
