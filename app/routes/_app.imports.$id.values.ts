import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { requireMember } from '~/accounts/require-member.server';
import { decideValues } from '~/imports/decide-values.server';
import { valuesSchema } from '~/imports/schema';
import { parseForm } from '~/platform/form.server';
import { recordId } from '~/platform/record-id.server';
import { invalid, valueOrThrow } from '~/platform/respond.server';

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { workspaceId } = await requireMember(request, context);
  const importId = recordId(params.id);
  const form = await parseForm(request, valuesSchema);
  if (!form.ok) return invalid(form.reply);
  const answers = form.value;
  valueOrThrow(await decideValues(context, { workspaceId, importId, answers, now: context.now() }));
  return redirect(`/imports/${importId}`);
}
