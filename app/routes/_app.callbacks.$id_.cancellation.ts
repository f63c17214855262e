import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { requireMember } from '~/accounts/require-member.server';
import { cancelCallback } from '~/callbacks/cancel-callback.server';
import { cancelCallbackSchema } from '~/callbacks/schema';
import { parseForm } from '~/platform/form.server';
import { recordId } from '~/platform/record-id.server';
import { invalid, valueOrThrow } from '~/platform/respond.server';

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor } = await requireMember(request, context);
  const callbackId = recordId(params.id);
  const form = await parseForm(request, cancelCallbackSchema);
  if (!form.ok) return invalid(form.reply);
  valueOrThrow(await cancelCallback(context.db, { ...form.value, callbackId, actor, now: context.now() }));
  return redirect('/callbacks');
}
