import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { requireMember } from '~/accounts/require-member.server';
import { decideDuplicates } from '~/imports/decide-duplicates.server';
import { decisionsOf, decisionsSchema } from '~/imports/schema';
import { parseForm } from '~/platform/form.server';
import { recordId } from '~/platform/record-id.server';
import { invalid, valueOrThrow } from '~/platform/respond.server';

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { workspaceId } = await requireMember(request, context);
  const importId = recordId(params.id);
  const form = await parseForm(request, decisionsSchema);
  if (!form.ok) return invalid(form.reply);
  const { policy } = form.value;
  const decisions = decisionsOf(form.value);
  const decided = { workspaceId, importId, policy, decisions, now: context.now() };
  valueOrThrow(await decideDuplicates(context, decided));
  return redirect(`/imports/${importId}`);
}
