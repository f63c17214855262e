import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { requireMember } from '~/accounts/require-member.server';
import { parseForm } from '~/platform/form.server';
import { recordId } from '~/platform/record-id.server';
import { invalid, valueOrThrow } from '~/platform/respond.server';
import { promoteCard } from '~/scripts/promote-card.server';
import { promotionSchema } from '~/scripts/schema';

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor } = await requireMember(request, context);
  const scriptId = recordId(params.id);
  const form = await parseForm(request, promotionSchema);
  if (!form.ok) return invalid(form.reply);
  valueOrThrow(await promoteCard(context.db, { scriptId, ...form.value, actor, now: context.now() }));
  return redirect(`/scripts/${scriptId}`);
}
