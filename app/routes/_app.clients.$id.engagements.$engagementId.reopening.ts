import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { requireMember } from '~/accounts/require-member.server';
import { reopenEngagement } from '~/clients/reopen-engagement.server';
import { recordId } from '~/platform/record-id.server';
import { valueOrThrow } from '~/platform/respond.server';

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor } = await requireMember(request, context);
  const ids = { clientId: recordId(params.id), engagementId: recordId(params.engagementId) };
  valueOrThrow(await reopenEngagement(context.db, { ...ids, actor, now: context.now() }));
  return redirect(`/clients/${ids.clientId}`);
}
