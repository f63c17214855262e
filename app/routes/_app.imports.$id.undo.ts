import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { requireMember } from '~/accounts/require-member.server';
import { beginUndo } from '~/imports/begin-undo.server';
import { recordId } from '~/platform/record-id.server';
import { valueOrThrow } from '~/platform/respond.server';

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { workspaceId } = await requireMember(request, context);
  const importId = recordId(params.id);
  valueOrThrow(await beginUndo(context, { workspaceId, importId, now: context.now() }));
  return redirect(`/imports/${importId}`);
}
