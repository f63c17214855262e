import { type ActionFunctionArgs, data } from '@remix-run/node';
import { requireMember } from '~/accounts/require-member.server';
import { parseForm } from '~/platform/form.server';
import { recordId } from '~/platform/record-id.server';
import { invalid, notFound } from '~/platform/respond.server';
import { changeField } from '~/prospects/change-field.server';
import type { InlineField } from '~/prospects/inline-fields';
import { inlineSchema } from '~/prospects/inline-schema';

/** Changes one field of a prospect where it stands. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor } = await requireMember(request, context);
  const prospectId = recordId(params.id);
  const form = await parseForm(request, inlineSchema);
  if (!form.ok) return invalid(form.reply);
  const { field, ...change } = form.value;
  const input = { prospectId, field: field as InlineField, ...change, actor, now: context.now() };
  const changed = await changeField(context.db, input);
  if (changed.ok) return null;
  if (changed.error === 'not_found') return notFound();
  return changed.error === 'stale'
    ? data({ conflict: { stored: changed.stored } }, 409)
    : data({ error: changed.message }, 422);
}
