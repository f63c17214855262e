import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { requireMember } from '~/accounts/require-member.server';
import { nextProspect } from '~/calls/next-prospect.server';
import { recordId } from '~/platform/record-id.server';

/** Looks again for somebody to call. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor } = await requireMember(request, context);
  const sessionId = recordId(params.sessionId);
  await nextProspect(context.db, { sessionId, actor, now: context.now() });
  return redirect(`/calls/${sessionId}`);
}
