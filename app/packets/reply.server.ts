import type { SubmissionResult } from '@conform-to/react';
import { data } from '@remix-run/node';
import type { FormProblems } from '~/platform/form.server';
import { statusOf } from '~/platform/respond.server';
import type { TemplateProblem } from '~/templates/template-problem';
import type { PacketReply } from './form-value';

/** The builder's form didn't fit, or it only moved an item. */
export const packetInvalid = (reply: SubmissionResult) =>
  data<PacketReply>({ reply, problems: [] }, reply.status === 'error' ? 422 : 200);

/** Saving was refused; what she has put together stays in the form. */
export function packetRefused(
  form: { refuse: (problems: FormProblems) => SubmissionResult },
  { error, problems = [] }: { error: string; problems?: TemplateProblem[] },
) {
  const reply = form.refuse({ formErrors: [`packets.errors.${error}`] });
  return data<PacketReply>({ reply, problems }, statusOf(error));
}
