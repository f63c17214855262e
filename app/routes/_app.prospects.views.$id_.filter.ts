import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { requireMember } from '~/accounts/require-member.server';
import { parseForm } from '~/platform/form.server';
import { recordId } from '~/platform/record-id.server';
import { invalid, valueOrThrow } from '~/platform/respond.server';
import { changeView } from '~/prospects/views/change-view.server';
import { viewFilterSchema } from '~/prospects/views/schema';

/** Gives a view the filter and the order the table has now. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor } = await requireMember(request, context);
  const viewId = recordId(params.id);
  const form = await parseForm(request, viewFilterSchema);
  if (!form.ok) return invalid(form.reply);
  valueOrThrow(await changeView(context.db, { viewId, ...form.value, actor, now: context.now() }));
  return redirect(`/prospects?view=${viewId}`);
}
