import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { requireMember } from '~/accounts/require-member.server';
import { parseForm } from '~/platform/form.server';
import { invalid, valueOrThrow } from '~/platform/respond.server';
import { giveScript } from '~/scripts/give-script.server';
import { usesSchema } from '~/scripts/schema';

export async function action({ request, context }: ActionFunctionArgs) {
  const { actor } = await requireMember(request, context);
  const form = await parseForm(request, usesSchema);
  if (!form.ok) return invalid(form.reply);
  const { place, placeId, scriptId = null } = form.value;
  valueOrThrow(await giveScript(context.db, { place, placeId, scriptId, actor }));
  return redirect(place === 'list' ? `/lists/${placeId}` : `/sequences/${placeId}`);
}
