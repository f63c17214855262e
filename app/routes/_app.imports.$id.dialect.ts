import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { requireMember } from '~/accounts/require-member.server';
import { changeDialect } from '~/imports/change-dialect.server';
import { dialectSchema } from '~/imports/schema';
import { parseForm } from '~/platform/form.server';
import { recordId } from '~/platform/record-id.server';
import { notFound } from '~/platform/respond.server';

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { workspaceId } = await requireMember(request, context);
  const importId = recordId(params.id);
  const form = await parseForm(request, dialectSchema);
  if (!form.ok) return redirect(`/imports/${importId}?columns&unread=invalid`);
  const changed = await changeDialect(context, { workspaceId, importId, decided: form.value });
  if (!changed.ok && changed.error === 'not_found') notFound();
  return redirect(`/imports/${importId}${changed.ok ? '' : `?columns&unread=${changed.error}`}`);
}
