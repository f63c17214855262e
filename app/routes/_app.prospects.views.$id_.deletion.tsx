import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useParams } from '@remix-run/react';
import { requireMember } from '~/accounts/require-member.server';
import { recordId } from '~/platform/record-id.server';
import { refused, valueOrThrow } from '~/platform/respond.server';
import { StillInUse } from '~/prospects/still-in-use';
import { deleteView } from '~/prospects/views/delete-view.server';

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor } = await requireMember(request, context);
  const viewId = recordId(params.id);
  const deleted = await deleteView(context.db, { viewId, actor, now: context.now() });
  if (!deleted.ok && deleted.error === 'in_use') return refused('in_use', 'views.inUse');
  valueOrThrow(deleted);
  return redirect('/prospects/views');
}

export const loader = () => redirect('/prospects/views');

/** Seen only when the view can't be deleted. */
export default function ViewKept() {
  const { id } = useParams();
  const errors = useActionData<typeof action>()?.error?.[''];
  return <StillInUse backTo={`/prospects/views/${id}`} errors={errors ?? []} />;
}
