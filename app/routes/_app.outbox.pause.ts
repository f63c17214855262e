import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { requireOwner } from '~/accounts/require-owner.server';
import { pauseSending } from '~/mail/pause-sending.server';

/** Stops all mail of the workspace. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { actor } = await requireOwner(request, context);
  await pauseSending(context.db, { actor, now: context.now() });
  return redirect('/outbox');
}
