import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { requireMember } from '~/accounts/require-member.server';
import { recogniseAnew } from '~/imports/recognise-anew.server';
import { recordId } from '~/platform/record-id.server';
import { valueOrThrow } from '~/platform/respond.server';

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { workspaceId } = await requireMember(request, context);
  const importId = recordId(params.id);
  valueOrThrow(await recogniseAnew(context, { workspaceId, importId }));
  return redirect(`/imports/${importId}`);
}
