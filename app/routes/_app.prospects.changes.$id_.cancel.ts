import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { requireMember } from '~/accounts/require-member.server';
import { cancelChange } from '~/bulk/cancel-change.server';
import { recordId } from '~/platform/record-id.server';
import { valueOrThrow } from '~/platform/respond.server';

/** Stops a change to many prospects where it stands. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor } = await requireMember(request, context);
  const changeId = recordId(params.id);
  valueOrThrow(await cancelChange(context.db, { changeId, actor, now: context.now() }));
  return redirect(`/prospects/changes/${changeId}`);
}
