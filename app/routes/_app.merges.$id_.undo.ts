import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { requireMember } from '~/accounts/require-member.server';
import { undoMerge } from '~/merges/undo-merge.server';
import { recordId } from '~/platform/record-id.server';
import { notFound } from '~/platform/respond.server';

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor } = await requireMember(request, context);
  const mergeId = recordId(params.id);
  const undone = await undoMerge(context.db, { mergeId, actor, now: context.now() });
  if (!undone.ok && undone.error === 'not_found') notFound();
  return redirect(undone.ok ? `/merges/${mergeId}` : `/merges/${mergeId}?refused=${undone.error}`);
}
