import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { requireOwner } from '~/accounts/require-owner.server';
import { resumeSending } from '~/mail/resume-sending.server';

/** Lets the whole workspace send again. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { actor } = await requireOwner(request, context);
  await resumeSending(context.db, { actor, now: context.now() });
  return redirect('/outbox');
}
