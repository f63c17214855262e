import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { requireMember } from '~/accounts/require-member.server';
import { revokeFeed } from '~/calendar/feed-address.server';

export async function action({ request, context }: ActionFunctionArgs) {
  const { actor } = await requireMember(request, context);
  await revokeFeed(context.db, { actor, now: context.now() });
  return redirect('/settings/calendar?saved');
}

export const loader = () => redirect('/settings/calendar');
