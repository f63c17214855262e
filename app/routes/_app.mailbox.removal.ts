import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { requireMember } from '~/accounts/require-member.server';
import { removeMailbox } from '~/mail/remove-mailbox.server';
import { valueOrThrow } from '~/platform/respond.server';

export async function action({ request, context }: ActionFunctionArgs) {
  const { actor } = await requireMember(request, context);
  valueOrThrow(await removeMailbox(context.db, { actor, now: context.now() }));
  return redirect('/mailbox');
}
