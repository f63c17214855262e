import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { endOtherSessions } from '~/accounts/end-other-sessions.server';
import { requireMember } from '~/accounts/require-member.server';
import { sessionToken } from '~/accounts/sessions.server';

export async function action({ request, context }: ActionFunctionArgs) {
  const { actor } = await requireMember(request, context);
  const token = (await sessionToken(request, context.env.APP_URL)) ?? '';
  await endOtherSessions(context.db, { token, actor });
  return redirect('/settings/security?saved');
}
