import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { requireMember } from '~/accounts/require-member.server';
import { parseForm } from '~/platform/form.server';
import { recordId } from '~/platform/record-id.server';
import { invalid, valueOrThrow } from '~/platform/respond.server';
import { addToList } from '~/prospects/lists/add-to-list.server';
import { removeFromList } from '~/prospects/lists/remove-from-list.server';
import { listEntrySchema } from '~/prospects/memberships-schema';

/** Puts a prospect on a list or takes it off. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { workspaceId } = await requireMember(request, context);
  const prospectId = recordId(params.id);
  const form = await parseForm(request, listEntrySchema);
  if (!form.ok) return invalid(form.reply);
  const { listId, entry } = form.value;
  if (entry === 'off') await removeFromList(context.db, { workspaceId, listId, prospectId });
  else {
    const added = { workspaceId, listId, prospectIds: [prospectId], now: context.now() };
    valueOrThrow(await addToList(context.db, added));
  }
  return redirect(`/prospects/${prospectId}`);
}
