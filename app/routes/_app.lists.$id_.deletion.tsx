import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useParams } from '@remix-run/react';
import { requireMember } from '~/accounts/require-member.server';
import { recordId } from '~/platform/record-id.server';
import { refused, valueOrThrow } from '~/platform/respond.server';
import { deleteList } from '~/prospects/lists/delete-list.server';
import { StillInUse } from '~/prospects/still-in-use';

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor } = await requireMember(request, context);
  const listId = recordId(params.id);
  const deleted = await deleteList(context.db, { listId, actor, now: context.now() });
  if (!deleted.ok && deleted.error === 'in_use') return refused('in_use', 'prospects.errors.listInUse');
  valueOrThrow(deleted);
  return redirect('/lists');
}

export const loader = () => redirect('/lists');

/** Seen only when the list can't be deleted. */
export default function ListKept() {
  const { id } = useParams();
  const errors = useActionData<typeof action>()?.error?.[''];
  return <StillInUse backTo={`/lists/${id}`} errors={errors ?? []} />;
}
