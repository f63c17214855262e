import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { requireMember } from '~/accounts/require-member.server';
import { recordId } from '~/platform/record-id.server';
import { valueOrThrow } from '~/platform/respond.server';
import { makeDefault } from '~/sequences/make-default.server';

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor } = await requireMember(request, context);
  const sequenceId = recordId(params.id);
  valueOrThrow(await makeDefault(context.db, { sequenceId, actor, now: context.now() }));
  return redirect(`/sequences/${sequenceId}`);
}
