import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { endSession } from '~/accounts/end-session.server';
import { requireMember } from '~/accounts/require-member.server';
import { recordId } from '~/platform/record-id.server';
import { valueOrThrow } from '~/platform/respond.server';

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor } = await requireMember(request, context);
  valueOrThrow(await endSession(context.db, { sessionId: recordId(params.id), actor }));
  return redirect('/settings/security?saved');
}
