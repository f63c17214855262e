import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { requireMember } from '~/accounts/require-member.server';
import { discardImport } from '~/imports/discard-import.server';
import { recordId } from '~/platform/record-id.server';
import { valueOrThrow } from '~/platform/respond.server';

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { workspaceId } = await requireMember(request, context);
  valueOrThrow(await discardImport(context, { workspaceId, importId: recordId(params.id) }));
  return redirect('/imports');
}
