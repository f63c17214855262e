import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { changeRole } from '~/accounts/members/change-role.server';
import { roleSchema } from '~/accounts/members/schema';
import { requireOwner } from '~/accounts/require-owner.server';
import { parseForm } from '~/platform/form.server';
import { recordId } from '~/platform/record-id.server';
import { invalid, valueOrThrow } from '~/platform/respond.server';

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor } = await requireOwner(request, context);
  const memberId = recordId(params.id);
  const form = await parseForm(request, roleSchema);
  if (!form.ok) return invalid(form.reply);
  valueOrThrow(await changeRole(context.db, { memberId, ...form.value, actor, now: context.now() }));
  return redirect('/settings/members?saved');
}
