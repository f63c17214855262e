import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { requireMember } from '~/accounts/require-member.server';
import { beginCommit } from '~/imports/begin-commit.server';
import { recordId } from '~/platform/record-id.server';
import { valueOrThrow } from '~/platform/respond.server';

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor } = await requireMember(request, context);
  const importId = recordId(params.id);
  valueOrThrow(await beginCommit(context, { importId, actor, now: context.now() }));
  return redirect(`/imports/${importId}`);
}
