import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { requireOwner } from '~/accounts/require-owner.server';
import { moveCustomField } from '~/custom-fields/move-custom-field.server';
import { fieldOrderSchema } from '~/custom-fields/schema';
import { parseForm } from '~/platform/form.server';
import { recordId } from '~/platform/record-id.server';
import { invalid, valueOrThrow } from '~/platform/respond.server';

/** Moves a custom field one place. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { workspaceId } = await requireOwner(request, context);
  const fieldId = recordId(params.id);
  const form = await parseForm(request, fieldOrderSchema);
  if (!form.ok) return invalid(form.reply);
  valueOrThrow(await moveCustomField(context.db, { workspaceId, fieldId, ...form.value }));
  return redirect('/settings/custom-fields');
}
