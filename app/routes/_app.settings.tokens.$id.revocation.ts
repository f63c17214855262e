import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { revokeToken } from '~/accounts/api-tokens/revoke-token.server';
import { requireMember } from '~/accounts/require-member.server';
import { recordId } from '~/platform/record-id.server';
import { valueOrThrow } from '~/platform/respond.server';

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor } = await requireMember(request, context);
  valueOrThrow(await revokeToken(context.db, { tokenId: recordId(params.id), actor, now: context.now() }));
  return redirect('/settings/tokens?saved');
}
