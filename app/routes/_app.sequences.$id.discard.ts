import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { requireMember } from '~/accounts/require-member.server';
import { recordId } from '~/platform/record-id.server';
import { valueOrThrow } from '~/platform/respond.server';
import { discardDraft } from '~/sequences/discard-draft.server';

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor } = await requireMember(request, context);
  const sequenceId = recordId(params.id);
  const { kept } = valueOrThrow(await discardDraft(context.db, { sequenceId, actor }));
  return redirect(kept ? `/sequences/${sequenceId}` : '/sequences');
}
