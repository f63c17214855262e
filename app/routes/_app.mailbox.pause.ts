import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { requireMember } from '~/accounts/require-member.server';
import { pauseMailbox } from '~/mail/pause-mailbox.server';
import { valueOrThrow } from '~/platform/respond.server';

export async function action({ request, context }: ActionFunctionArgs) {
  const { actor } = await requireMember(request, context);
  valueOrThrow(await pauseMailbox(context.db, { actor }));
  return redirect('/mailbox');
}
