import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { localPath } from '~/accounts/local-path';
import { requireMember } from '~/accounts/require-member.server';
import { parseForm } from '~/platform/form.server';
import { recordId } from '~/platform/record-id.server';
import { invalid, valueOrThrow } from '~/platform/respond.server';
import { chooseDefaultView } from '~/prospects/views/choose-default-view.server';
import { defaultViewSchema } from '~/prospects/views/schema';

/** Makes a view the one the table opens with, or no longer. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor } = await requireMember(request, context);
  const viewId = recordId(params.id);
  const form = await parseForm(request, defaultViewSchema);
  if (!form.ok) return invalid(form.reply);
  const { on, back = '/prospects/views' } = form.value;
  valueOrThrow(await chooseDefaultView(context.db, { viewId: on === 'yes' ? viewId : null, actor }));
  return redirect(localPath(back));
}
