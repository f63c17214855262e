import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { requireMember } from '~/accounts/require-member.server';
import { nextProspect } from '~/calls/next-prospect.server';
import { recordId } from '~/platform/record-id.server';
import { notFound } from '~/platform/respond.server';

/** Looks again for somebody to call. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor } = await requireMember(request, context);
  const sessionId = recordId(params.sessionId);
  const next = await nextProspect(context.db, { sessionId, actor, now: context.now() });
  if (!next.ok && next.error === 'not_found') notFound();
  return redirect(`/calls/${sessionId}`);
}
