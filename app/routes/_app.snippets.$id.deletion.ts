import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { requireMember } from '~/accounts/require-member.server';
import { recordId } from '~/platform/record-id.server';
import { valueOrThrow } from '~/platform/respond.server';
import { deleteSnippet } from '~/templates/delete-snippet.server';

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor } = await requireMember(request, context);
  valueOrThrow(await deleteSnippet(context.db, { snippetId: recordId(params.id), actor }));
  return redirect('/templates');
}
