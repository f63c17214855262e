import { type ActionFunctionArgs, data } from '@remix-run/node';
import { requireMember } from '~/accounts/require-member.server';
import { changeCompanyField } from '~/companies/change-field.server';
import { companyFieldSchema } from '~/companies/schema';
import { parseForm } from '~/platform/form.server';
import { recordId } from '~/platform/record-id.server';
import { invalid, notFound } from '~/platform/respond.server';

/** Changes one field of a company where it stands. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor } = await requireMember(request, context);
  const companyId = recordId(params.id);
  const form = await parseForm(request, companyFieldSchema);
  if (!form.ok) return invalid(form.reply);
  const input = { companyId, ...form.value, actor, now: context.now() };
  const changed = await changeCompanyField(context.db, input);
  if (changed.ok) return null;
  if (changed.error === 'not_found') return notFound();
  return changed.error === 'stale'
    ? data({ conflict: { stored: changed.stored } }, 409)
    : data({ error: changed.message }, 422);
}
