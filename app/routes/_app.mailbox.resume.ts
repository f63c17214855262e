import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { requireMember } from '~/accounts/require-member.server';
import { resumeMailbox } from '~/mail/resume-mailbox.server';
import { valueOrThrow } from '~/platform/respond.server';

export async function action({ request, context }: ActionFunctionArgs) {
  const { actor } = await requireMember(request, context);
  valueOrThrow(await resumeMailbox(context.db, { actor }));
  return redirect('/mailbox');
}
