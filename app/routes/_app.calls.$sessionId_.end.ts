import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { requireMember } from '~/accounts/require-member.server';
import { endSession } from '~/calls/end-session.server';
import { recordId } from '~/platform/record-id.server';
import { valueOrThrow } from '~/platform/respond.server';

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor } = await requireMember(request, context);
  const sessionId = recordId(params.sessionId);
  valueOrThrow(await endSession(context.db, { sessionId, actor, now: context.now() }));
  return redirect(`/calls/${sessionId}`);
}
