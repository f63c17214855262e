import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { withdrawInvitation } from '~/accounts/members/withdraw-invitation.server';
import { requireOwner } from '~/accounts/require-owner.server';
import { recordId } from '~/platform/record-id.server';
import { valueOrThrow } from '~/platform/respond.server';

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor } = await requireOwner(request, context);
  const invitationId = recordId(params.id);
  valueOrThrow(await withdrawInvitation(context.db, { invitationId, actor, now: context.now() }));
  return redirect('/settings/members?saved');
}
