import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { requireOwner } from '~/accounts/require-owner.server';
import { archiveCustomField } from '~/custom-fields/archive-custom-field.server';
import { fieldStateSchema } from '~/custom-fields/schema';
import { parseForm } from '~/platform/form.server';
import { recordId } from '~/platform/record-id.server';
import { invalid, valueOrThrow } from '~/platform/respond.server';

/** Puts a custom field away or takes it out again. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor } = await requireOwner(request, context);
  const fieldId = recordId(params.id);
  const form = await parseForm(request, fieldStateSchema);
  if (!form.ok) return invalid(form.reply);
  const archived = form.value.archived === 'yes';
  valueOrThrow(await archiveCustomField(context.db, { fieldId, archived, actor, now: context.now() }));
  return redirect('/settings/custom-fields');
}
