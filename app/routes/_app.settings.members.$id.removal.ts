import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { removeMember } from '~/accounts/members/remove-member.server';
import { requireOwner } from '~/accounts/require-owner.server';
import { recordId } from '~/platform/record-id.server';
import { valueOrThrow } from '~/platform/respond.server';

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor } = await requireOwner(request, context);
  const memberId = recordId(params.id);
  valueOrThrow(await removeMember(context.db, { memberId, actor, now: context.now() }));
  return redirect('/settings/members?saved');
}
