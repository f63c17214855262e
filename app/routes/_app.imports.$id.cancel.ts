import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { requireMember } from '~/accounts/require-member.server';
import { cancelImport } from '~/imports/cancel-import.server';
import { recordId } from '~/platform/record-id.server';
import { valueOrThrow } from '~/platform/respond.server';

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { workspaceId } = await requireMember(request, context);
  const importId = recordId(params.id);
  valueOrThrow(await cancelImport(context.db, { workspaceId, importId }));
  return redirect(`/imports/${importId}`);
}
