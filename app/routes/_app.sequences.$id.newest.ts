import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { requireMember } from '~/accounts/require-member.server';
import { recordId } from '~/platform/record-id.server';
import { valueOrThrow } from '~/platform/respond.server';
import { moveAllToVersion } from '~/sequences/move-all-to-version.server';

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor } = await requireMember(request, context);
  const sequenceId = recordId(params.id);
  const moved = await moveAllToVersion(context.db, { sequenceId, actor, now: context.now() });
  const { left } = valueOrThrow(moved);
  return redirect(`/sequences/${sequenceId}${left > 0 ? '?problem=some_left' : ''}`);
}
