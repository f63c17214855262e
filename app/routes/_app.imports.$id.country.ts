import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { requireMember } from '~/accounts/require-member.server';
import { changeCountry } from '~/imports/change-country.server';
import { countrySchema } from '~/imports/schema';
import { parseForm } from '~/platform/form.server';
import { recordId } from '~/platform/record-id.server';
import { invalid, valueOrThrow } from '~/platform/respond.server';

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { workspaceId } = await requireMember(request, context);
  const importId = recordId(params.id);
  const form = await parseForm(request, countrySchema);
  if (!form.ok) return invalid(form.reply);
  valueOrThrow(await changeCountry(context, { workspaceId, importId, ...form.value, now: context.now() }));
  return redirect(`/imports/${importId}`);
}
