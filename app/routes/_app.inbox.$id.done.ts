import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { requireMember } from '~/accounts/require-member.server';
import { finishMail } from '~/inbox/finish-mail.server';
import { recordId } from '~/platform/record-id.server';
import { valueOrThrow } from '~/platform/respond.server';

/** It needs no answer. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor } = await requireMember(request, context);
  const inboundId = recordId(params.id);
  valueOrThrow(await finishMail(context.db, { inboundId, actor, now: context.now() }));
  return redirect('/inbox');
}
