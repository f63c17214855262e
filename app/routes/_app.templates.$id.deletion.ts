import { type ActionFunctionArgs, data, redirect } from '@remix-run/node';
import { requireMember } from '~/accounts/require-member.server';
import { recordId } from '~/platform/record-id.server';
import { notFound, statusOf } from '~/platform/respond.server';
import { deleteTemplate } from '~/templates/delete-template.server';

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor } = await requireMember(request, context);
  const deleted = await deleteTemplate(context.db, { templateId: recordId(params.id), actor });
  if (deleted.ok) return redirect('/templates');
  if (deleted.error === 'not_found') return notFound();
  return data({ error: deleted.error }, statusOf(deleted.error));
}
