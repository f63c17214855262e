import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { requireMember } from '~/accounts/require-member.server';
import { finishMail } from '~/inbox/finish-mail.server';
import { recordId } from '~/platform/record-id.server';

/** It needs no answer. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor } = await requireMember(request, context);
  await finishMail(context.db, { inboundId: recordId(params.id), actor, now: context.now() });
  return redirect('/inbox');
}
